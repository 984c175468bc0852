/**
 * Put before every template: a word longer than any French one breaks anywhere, where it would leave its column.
 * Nothing else is changed in it.
 */
export const breakLongWords = '#show regex("\\\\S{36,}"): word => word.text.clusters().join("\\u{200b}")\n'
