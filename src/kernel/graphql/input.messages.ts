import type { Sentence } from '../text/messages.js';

/** A sentence for each rule of `details.rule`; `{0}` and `{1}` stand for its limits. */
export const inputMessages: Readonly<Record<string, Sentence>> = {
  required: { zh: '请填写“{path}”。', en: '“{path}” is required.' },
  // All that GraphQL lets through in the place of an input, or of yes and no, is null.
  nested_validation: { zh: '请填写“{path}”。', en: '“{path}” is required.' },
  is_boolean: { zh: '请填写“{path}”。', en: '“{path}” is required.' },
  is_not_empty: { zh: '请填写“{path}”。', en: '“{path}” is required.' },
  unknown_field: { zh: '没有名为“{path}”的字段。', en: 'There is no field “{path}”.' },
  type: { zh: '“{path}”的类型不对。', en: '“{path}” is of the wrong type.' },
  is_string: { zh: '“{path}”须为文字。', en: '“{path}” must be text.' },
  is_int: { zh: '“{path}”须为整数。', en: '“{path}” must be a whole number.' },
  enum: { zh: '“{path}”不是可选的值。', en: '“{path}” is none of the possible values.' },
  is_enum: { zh: '“{path}”不是可选的值。', en: '“{path}” is none of the possible values.' },
  is_in: { zh: '“{path}”不是可选的值。', en: '“{path}” is none of the possible values.' },
  length: {
    zh: '“{path}”的长度须为 {0} 至 {1} 个字符。',
    en: '“{path}” must have {0} to {1} characters.',
  },
  min_length: {
    zh: '“{path}”至少要有 {0} 个字符。',
    en: '“{path}” must have at least {0} characters.',
  },
  max_length: { zh: '“{path}”最多 {0} 个字符。', en: '“{path}” may have at most {0} characters.' },
  min: { zh: '“{path}”不得小于 {0}。', en: '“{path}” must be {0} or more.' },
  max: { zh: '“{path}”不得大于 {0}。', en: '“{path}” must be {0} or less.' },
  is_positive: { zh: '“{path}”须大于零。', en: '“{path}” must be greater than zero.' },
  array_min_size: { zh: '“{path}”至少要有 {0} 项。', en: '“{path}” must hold at least {0}.' },
  array_max_size: { zh: '“{path}”最多 {0} 项。', en: '“{path}” may hold at most {0}.' },
  array_not_empty: { zh: '“{path}”不能为空。', en: '“{path}” must not be empty.' },
  array_unique: { zh: '“{path}”中有重复的项。', en: '“{path}” holds something twice.' },
  repeated: {
    zh: '“{path}”与前面的一项重复。',
    en: '“{path}” says again what stands before it.',
  },
  matches: { zh: '“{path}”的格式不对。', en: '“{path}” does not have the right form.' },
  is_email: { zh: '“{path}”不是有效的邮箱地址。', en: '“{path}” is not an e-mail address.' },
  is_url: { zh: '“{path}”不是有效的网址。', en: '“{path}” is not a web address.' },
  is_uuid: { zh: '“{path}”不是有效的编号。', en: '“{path}” is not an id.' },
  is_time_zone: { zh: '“{path}”不是已知的时区。', en: '“{path}” is not a known time zone.' },
  local_date: {
    zh: '“{path}”须为真实存在的日期，如 2027-04-08。',
    en: '“{path}” must be a real day, such as 2027-04-08.',
  },
  date_time: {
    zh: '“{path}”须为带时区偏移的时刻，如 2027-04-08T09:00:00+08:00。',
    en: '“{path}” must be an instant with its offset, such as 2027-04-08T09:00:00+08:00.',
  },
  minor_units: {
    zh: '“{path}”须为以最小货币单位计的整数，并写成字符串，如 "200000000000"。',
    en: '“{path}” must be a whole number of the smallest currency unit, in a string, such as "200000000000".',
  },
  span_reversed: { zh: '“{path}”的结束早于开始。', en: '“{path}” ends before it starts.' },
  span_empty: { zh: '“{path}”的开始与结束相同。', en: '“{path}” ends the moment it starts.' },
  lone_surrogate: { zh: '“{path}”含有残缺的字符。', en: '“{path}” holds half a character.' },
  control_character: { zh: '“{path}”含有控制字符。', en: '“{path}” holds a control character.' },
  bidi_control: {
    zh: '“{path}”含有改变文字方向的隐藏字符。',
    en: '“{path}” holds a hidden character that turns the direction of writing.',
  },
  invisible_character: {
    zh: '“{path}”含有不可见的字符。',
    en: '“{path}” holds an invisible character.',
  },
  blank: { zh: '“{path}”不能只有空白。', en: '“{path}” must hold more than spaces.' },
};
