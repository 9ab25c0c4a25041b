import { isEmail, ValidateBy } from 'class-validator';

import { emailAddress } from '../../kernel/text/email.js';

/** An e-mail address, as it will be kept: spaces around it are no mistake. */
export function IsAddress(): PropertyDecorator {
  return ValidateBy({
    name: 'isEmail',
    validator: { validate: (value) => typeof value === 'string' && isEmail(emailAddress(value)) },
  });
}
