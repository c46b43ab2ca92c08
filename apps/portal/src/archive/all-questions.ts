// Every module that answers questions: whoever asks them all again imports this.
import './archive.ts';
import './facets.ts';
import './following.ts';
import './history.ts';
import './library.ts';
import './movement-addresses.ts';
import './pictures.ts';
import './sources.ts';
