/** English of the official files: their page, what a reading says, why one is refused. */
export const files: Readonly<Record<string, string>> = {
  'observatory.files.nav': 'Official files',
  'observatory.files.title': 'Official files',
  'observatory.files.detail':
    'Communes, jobs, population, registered jobseekers, recruitment projects: published by others, read here as they are.',
  'observatory.files.import': 'Import a file',
  'observatory.files.compare': 'Read, without writing',
  'observatory.files.file': 'File of the producer',
  'observatory.files.file-help':
    'As it is published, unchanged; a .csv.gz file is read without being unzipped.',
  'observatory.files.write': 'Import “{file}”',
  'observatory.files.written': 'Imported: {lists}.',
  'observatory.files.shared':
    'This server carries several territories, and these lists are the same for all. To bring one, give the file to whoever operates the server: “bassin reference import <folder>”.',
  'observatory.files.known': 'Lists that Bassin reads',
  'observatory.files.list': 'List and producer',
  'observatory.files.kept': 'Kept here',
  'observatory.files.kept-as': '“{version}”, received on {day}',
  'observatory.files.never': 'not yet',
  'observatory.files.rows': 'Lines',
  'observatory.files.columns': 'Recognised by its columns',
  'observatory.files.licence': 'Licence',
  'observatory.files.fewer': 'This file keeps fewer lines than the one before: check that it is whole.',
  'observatory.files.counts':
    '{read} lines read, {kept} kept, {merged} under the former code of a commune, {duplicates} twice, {issues} to look at.',
  'observatory.files.before': 'Kept today: “{version}”, received on {day}, {rows} lines.',
  'observatory.files.issues': '{count, plural, one {# line to look at} other {# lines to look at}}',
  'observatory.files.line': 'Line {line}',
  'observatory.files.more-issues': 'The first {count} are shown.',
  'observatory.issue.commune': 'unknown commune',
  'observatory.issue.rome': 'unknown ROME job',
  'observatory.issue.skill': 'unknown skill',
  'observatory.issue.count': 'not a number',
  'observatory.issue.month': 'not a month',
  'observatory.issue.year': 'not a year',
  'observatory.issue.rate': 'not a rate',
  'observatory.issue.contradictory': 'the file contradicts itself',
  'observatory.issue.postal': 'postal code of several communes',
  'observatory.problem.shared':
    'This server carries several territories, and these lists are the same for all: whoever operates the server imports them.',
  'observatory.problem.unknown':
    'No known list has these columns. Take the file as its producer publishes it, as CSV, without changing its first line.',
  'observatory.problem.unreadable':
    'This file stops in the middle, holds an impossible value or is not what its name says: nothing of it is kept.',
  'observatory.problem.unreadable-from':
    'This file cannot be read any further from line {line}: nothing of it is kept.',
  'observatory.problem.empty': 'This file holds no line of data: nothing of it is kept.',
}
