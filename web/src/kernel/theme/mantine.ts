/** All of Mantine's styles, in a layer below ours: import it in every page that uses its components. */
import '@mantine/core/styles.layer.css';
