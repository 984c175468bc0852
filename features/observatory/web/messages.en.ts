import { files } from './en/files.ts'

/** English of the portrait: the page and its tables. */
const page: Record<string, string> = {
  'observatory.nav': 'Portrait',
  'observatory.title': 'Portrait of the territory',
  'observatory.detail':
    '{label}: {communes} communes, perimeter of {day}. Figures published by others, never estimated here.',
  'observatory.detail.no-perimeter': 'No perimeter was in place on {day}.',
  'observatory.print': 'Print',
  'observatory.export.months': 'Registered jobseekers month by month',
  'observatory.export.jobs': 'Projects job by job',
  'observatory.export.communes': 'Communes: inhabitants and registered jobseekers',
  'observatory.section.population': 'Population',
  'observatory.section.jobseekers': 'Registered jobseekers',
  'observatory.section.recruitment': 'Recruitment projects',
  'observatory.section.unemployment': 'Unemployment rate',
  'observatory.section.programmes': 'Programmes and perimeters',
  'observatory.about.population':
    'Sum of the communes of the perimeter; a merged commune counts in the one that took it over.',
  'observatory.about.jobseekers':
    'The file gives the communes of some 5,000 inhabitants and more, rounded to ten, without saying which categories (A, B, C…). The other communes are not published.',
  'observatory.about.recruitment':
    'Intentions declared by employers, by employment basin: a basin touches the perimeter, it is not the perimeter. Numbers under statistical secrecy stay secret; every total adds up only what is published.',
  'observatory.about.unemployment':
    'This rate is that of the whole département, at the school year that the file names; the quarter is not written in it. It is not that of the perimeter.',
  'observatory.about.programmes':
    'National programmes and zonings to which at least one commune of the perimeter belongs.',
  'observatory.evolution':
    'Registered in the published communes of the perimeter, at the end of each quarter',
  'observatory.evolution.sentence': 'From {from} in {start} to {to} in {end}, sum of rounded values.',
  'observatory.year-ends': 'In the last published month of each year',
  'observatory.communes': 'Commune by commune',
  'observatory.families': 'Basin {label}: projects by family of jobs',
  'observatory.jobs': 'Basin {label}: the {count} jobs with the most published projects',
  'observatory.job.in-departement': '{job} (département {code})',
  'observatory.rates': 'Localised unemployment rate, département {label}, school years',
  'observatory.rates.sentence': 'From {from}% in {start} to {to}% in {end}.',
}

const figures: Record<string, string> = {
  'observatory.figure.inhabitants': 'Municipal population',
  'observatory.figure.registered': 'Registered jobseekers',
  'observatory.figure.covered': 'Share of inhabitants in published communes',
  'observatory.figure.year-change': 'Change of the registered over a year',
  'observatory.figure.projects': 'Published recruitment projects',
  'observatory.figure.difficult': 'Share deemed difficult',
  'observatory.figure.seasonal': 'Seasonal share',
  'observatory.figure.rate': 'Localised unemployment rate',
  'observatory.unit.inhabitants': 'inhabitants',
  'observatory.unit.persons': 'persons',
  'observatory.unit.projects': 'projects',
  'observatory.unit.communes': 'communes',
  'observatory.at-least': 'at least',
  'observatory.unknown': 'not known',
  'observatory.not-comparable': 'not comparable',
  'observatory.not-published': 'not published',
  'observatory.two-values': 'two values in the file',
  'observatory.secret': 'secret',
  'observatory.scope.basin': 'Employment basin {label}',
  'observatory.scope.departement': 'Département {label}',
  'observatory.scope.epci': '{label} (published figure)',
  'observatory.scope.perimeter': 'Perimeter of the territory',
  'observatory.covered.cells': '{known} published cells of {of}',
  'observatory.covered.departements': '{known} départements of {of}',
  'observatory.covered.communes': '{count, plural, one {{known} commune} other {{known} communes}} of {of}',
  'observatory.remark.sum-of-rounded': 'sum of values rounded to ten',
  'observatory.remark.rounded': 'rounded to ten',
  'observatory.remark.some-missing': 'the rest is not published: it is not zero',
  'observatory.remark.contradictory': 'a commune has two values in the file: left aside',
  'observatory.remark.secret-left-out': 'cells under statistical secrecy are not counted',
  'observatory.remark.published-terms-only': 'over the jobs whose two numbers are published',
  'observatory.remark.departement-only': 'the file gives nothing finer than the département',
  'observatory.remark.same-places': 'same communes at both dates',
  'observatory.remark.across-break': 'break of the series between the two dates',
}

const tables: Record<string, string> = {
  'observatory.column.figure': 'Figure, and what to know of it',
  'observatory.column.value': 'Value and date',
  'observatory.column.month': 'Month',
  'observatory.column.perimeter': 'Perimeter',
  'observatory.column.added': 'Communes added up',
  'observatory.column.france': 'France (départements of the file)',
  'observatory.column.commune': 'Commune',
  'observatory.column.inhabitants': 'Inhabitants',
  'observatory.column.registered': 'Registered at France Travail',
  'observatory.column.family': 'Family of jobs',
  'observatory.column.projects': 'Published projects',
  'observatory.column.projects-of': 'Projects',
  'observatory.column.secret': 'Secret jobs',
  'observatory.column.job': 'Job',
  'observatory.column.field': 'Field (FAP 2021)',
  'observatory.column.difficult': 'Deemed difficult',
  'observatory.column.seasonal': 'Seasonal',
  'observatory.column.zone': 'Programme or zoning',
  'observatory.column.nature': 'Kind',
  'observatory.column.communes': 'Communes of the perimeter',
  'observatory.zone.employment': 'Employment zone {label}',
  'observatory.zone.density': 'Density: {label}',
  'observatory.zone.programme': 'programme',
  'observatory.zone.zoning': 'zoning',
  'observatory.zone.count': '{count} of {total}',
  'observatory.jobs.rest': 'The others are in the export.',
}

const sources: Record<string, string> = {
  'observatory.sources': 'Sources and licences',
  'observatory.licence.unknown': 'not stated',
  'observatory.source.missing': '{label}. File not imported yet. Licence: {licence}.',
  'observatory.source.imported': '{label}. File “{version}”, received on {day}. Licence: {licence}.',
  'observatory.source.with-issues':
    '{label}. File “{version}”, received on {day}; {issues} lines to look at. Licence: {licence}.',
  'observatory.empty.title': 'No file imported for this part.',
  'observatory.empty.nothing-here': 'The imported files give nothing for this perimeter.',
  'observatory.empty.how':
    'The administrator of the territory imports it in “Official files”, or whoever operates this server runs:',
  'observatory.empty.bring': 'Import an official file',
  'observatory.break.from': 'From {day}. ',
  'observatory.break.source': 'Source: ',
  'observatory.break.unverified': 'Not verified at its source: ',
  'observatory.break.full-employment-act':
    'Break of the series: since the full employment act, RSA recipients and young people followed by a mission locale are registered as of right. Nothing before compares with what follows.',
  'observatory.break.label-suspended':
    'The Authority of public statistics suspended its label on this series.',
  'observatory.break.fap-2021':
    'Jobs classified by the 2021 professional families: a survey classified by those of 2009 does not compare job by job.',
  'observatory.break.employment-zones-2020':
    'Employment zones redrawn in 2020: the earlier ones had other outlines.',
}

export const messages: Readonly<Record<string, string>> = {
  ...page,
  ...figures,
  ...tables,
  ...sources,
  ...files,
}
