import { createTheme, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core';

/** Shade 8 is what stands on light paper, shade 4 what stands on dark; the rest lies between. */
const seal: MantineColorsTuple = [
  '#fdf1ef',
  '#f9dcd8',
  '#f5bdb6',
  '#f39d92',
  '#ff8a75',
  '#dd5f50',
  '#cb4538',
  '#bf362a',
  '#b4281c',
  '#8c1d14',
];
const pine: MantineColorsTuple = [
  '#eef5f4',
  '#d9e9e7',
  '#b3d4d0',
  '#90c3be',
  '#6fc2bb',
  '#4a9d97',
  '#357f7a',
  '#296e69',
  '#1f5f5b',
  '#164643',
];

export const theme = createTheme({
  colors: { seal, pine },
  primaryColor: 'pine',
  primaryShade: { light: 8, dark: 4 },
  autoContrast: true,
  luminanceThreshold: 0.3,
  black: '#1b1f24',
  white: '#ffffff',
  fontFamily: 'var(--font)',
  fontFamilyMonospace: 'var(--font-mono)',
  fontSizes: { xs: '0.8125rem', sm: '0.875rem', md: '1rem', lg: '1.125rem', xl: '1.375rem' },
  lineHeights: { xs: '1.5', sm: '1.5', md: '1.6', lg: '1.6', xl: '1.5' },
  headings: { fontFamily: 'var(--font)', fontWeight: '650', textWrap: 'pretty' },
  defaultRadius: 4,
  respectReducedMotion: true,
  cursorType: 'pointer',
  components: {
    Button: { defaultProps: { size: 'md' } },
    Loader: { defaultProps: { type: 'dots' } },
  },
});

/** Mantine's own variables take the tokens of `tokens.css`, so that one place says what paper is. */
export const variables: CSSVariablesResolver = () => {
  const both = {
    '--mantine-color-body': 'var(--paper)',
    '--mantine-color-text': 'var(--ink)',
    '--mantine-color-dimmed': 'var(--quiet)',
    '--mantine-color-placeholder': 'var(--quiet)',
    '--mantine-color-anchor': 'var(--pine)',
    '--mantine-color-default': 'var(--sheet)',
    '--mantine-color-default-color': 'var(--ink)',
    '--mantine-color-default-border': 'var(--rule-strong)',
    '--mantine-color-default-hover': 'var(--tint)',
    '--mantine-color-error': 'var(--seal)',
  };
  return { variables: {}, light: both, dark: both };
};
