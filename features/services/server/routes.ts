import { type Served, serve } from '#platform/server/http/serve.ts'
import * as contract from '../contract.ts'
import { findFor } from './find-for-person.ts'
import { receiveList, showLists } from './receive-list.ts'
import { sendServices, showService, showServices } from './search-services.ts'

export const routes: readonly Served[] = [
  serve(contract.receiveServiceList, receiveList),
  serve(contract.readServiceLists, showLists),
  serve(contract.searchServices, showServices),
  serve(contract.exportServices, sendServices),
  serve(contract.readService, showService),
  serve(contract.findServicesFor, findFor),
]
