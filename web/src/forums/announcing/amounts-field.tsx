import { useTranslation } from 'react-i18next';

import { chineseCurrencies } from '../../../../src/kernel/money/words.js';
import { useLanguage } from '../../kernel/i18n/language.js';
import { amountText } from '../../kernel/ui/amounts.js';
import { Icon } from '../../kernel/ui/icons.js';
import {
  amountBases,
  amountKinds,
  type AmountRow,
  amountsOf,
  firmnesses,
  hasFigure,
  minorUnitsOf,
  newAmount,
  problemOfAmount,
  slipOf,
  textOfAmounts,
  typedAs,
  unitsOf,
} from './amount-rows.js';
import classes from './amounts-field.module.css';

interface Props {
  /** As `textOfAmounts` writes it. */
  readonly value: string;
  /** What the announcement is called, where an amount may be named. */
  readonly titles: readonly string[];
  readonly isChecked: boolean;
  readonly onChange: (value: string) => void;
}

/** The sums of an announcement, in the order in which they are named. */
export function AmountsField({ value, titles, isChecked, onChange }: Props) {
  const { t } = useTranslation('announcing');
  const language = useLanguage();
  const rows = amountsOf(value);
  const put = (next: readonly AmountRow[]) => onChange(textOfAmounts(next));
  return (
    <div className={classes.amounts}>
      {rows.map((row, index) => (
        <OneAmount
          key={index}
          {...{ row, titles, isChecked, number: index + 1 }}
          change={(changes) => put(rows.with(index, { ...row, ...changes }))}
          remove={() => put(rows.toSpliced(index, 1))}
        />
      ))}
      <p>
        <button
          type="button"
          className="button bare"
          onClick={() => put([...rows, newAmount(language, rows.at(-1))])}
        >
          {t('amount.add')}
        </button>
      </p>
    </div>
  );
}

interface OneProps extends Pick<Props, 'titles' | 'isChecked'> {
  readonly row: AmountRow;
  readonly number: number;
  readonly change: (changes: Partial<AmountRow>) => void;
  readonly remove: () => void;
}

function OneAmount({ row, number, titles, isChecked, change, remove }: OneProps) {
  const { t } = useTranslation(['announcing', 'kernel']);
  const { kind, basis, firmness, asPrinted } = row;
  const problem = isChecked ? problemOfAmount(row) : null;
  return (
    <div className={classes.amount} role="group" aria-label={t('amount.number', { number })}>
      <Choice
        label={t('amount.kind')}
        value={kind}
        among={amountKinds}
        told={(one) => t(`kernel:amountKind.${one}`)}
        onChange={(next) => change({ kind: next })}
      />
      <Choice
        label={t('amount.basis')}
        value={basis}
        among={amountBases}
        told={(one) => t(`amount.basisOf.${one}`)}
        onChange={(next) => change({ basis: next })}
      />
      {hasFigure(row) && <Figure {...{ row, change }} isWrong={problem !== null} />}
      {hasFigure(row) && (
        <Choice
          label={t('amount.firmness')}
          value={firmness}
          among={firmnesses}
          told={(one) => t(`amount.firmnessOf.${one}`)}
          onChange={(next) => change({ firmness: next })}
        />
      )}
      <label className={classes.printed}>
        {t('amount.asPrinted')}
        <input
          lang="zh-CN"
          maxLength={200}
          placeholder={t('amount.asPrintedHint')}
          value={asPrinted}
          onChange={({ currentTarget }) => change({ asPrinted: currentTarget.value })}
        />
      </label>
      <button
        type="button"
        className="icon-button"
        aria-label={t('amount.remove', { number })}
        title={t('amount.remove', { number })}
        onClick={remove}
      >
        <Icon name="close" />
      </button>
      <Echo {...{ row, titles, change }} />
    </div>
  );
}

/** The figure with its unit and its currency. */
function Figure({
  row: { figure, unit, currency },
  change,
  isWrong,
}: Pick<OneProps, 'row' | 'change'> & { readonly isWrong: boolean }) {
  const { t } = useTranslation('announcing');
  const language = useLanguage();
  const nameOf = (one: string) => (language === 'zh' ? (chineseCurrencies[one] ?? one) : one);
  const known = Object.keys(chineseCurrencies);
  const offered = unitsOf[language];
  return (
    <>
      <label className={classes.figure}>
        {t('amount.figure')}
        <input
          // What is wrong with it is told here first.
          name={isWrong ? 'amounts' : undefined}
          inputMode="decimal"
          autoComplete="off"
          maxLength={40}
          aria-invalid={isWrong || undefined}
          value={figure}
          onChange={({ currentTarget }) => change({ figure: currentTarget.value })}
        />
      </label>
      <Choice
        label={t('amount.unit')}
        value={unit}
        among={offered.includes(unit) ? offered : [...offered, unit]}
        told={(one) => t(`amount.unitOf.${one}`, { currency: nameOf(currency) })}
        onChange={(next) => change({ unit: next })}
      />
      <Choice
        label={t('amount.currency')}
        value={currency}
        among={known.includes(currency) ? known : [...known, currency]}
        told={(one) => (language === 'zh' ? `${nameOf(one)} ${one}` : one)}
        onChange={(next) => change({ currency: next })}
      />
    </>
  );
}

/** What a row comes to, in the words of both languages; and whether it looks like a slip between 元 and 万元. */
function Echo({ row, titles, change }: Pick<OneProps, 'row' | 'titles' | 'change'>) {
  const { t } = useTranslation('announcing');
  const language = useLanguage();
  const minorUnits = hasFigure(row) ? minorUnitsOf(row) : null;
  const meant = slipOf(row, titles);
  const inWords = (amount: string) => amountText(amount, row.currency, language);
  return (
    <div className={classes.echo} role="status">
      {minorUnits !== null && (
        <p className="figures">
          {`= ${amountText(minorUnits, row.currency, 'zh')} · ${amountText(minorUnits, row.currency, 'en')}`}
        </p>
      )}
      {meant !== undefined && (
        <p className={classes.slip}>
          {t('amount.slip', { amount: inWords(meant) })}{' '}
          <button
            type="button"
            className="button"
            onClick={() => change(typedAs(meant, row.currency))}
          >
            {t('amount.take', { amount: inWords(meant) })}
          </button>
        </p>
      )}
    </div>
  );
}

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly among: readonly Value[];
  readonly told: (value: Value) => string;
  readonly onChange: (value: Value) => void;
}

function Choice<Value extends string>({ label, value, among, told, onChange }: ChoiceProps<Value>) {
  return (
    <label>
      {label}
      <select
        value={value}
        onChange={({ currentTarget }) => {
          const next = among.find((one) => one === currentTarget.value);
          if (next !== undefined) onChange(next);
        }}
      >
        {among.map((one) => (
          <option key={one} value={one}>
            {told(one)}
          </option>
        ))}
      </select>
    </label>
  );
}
