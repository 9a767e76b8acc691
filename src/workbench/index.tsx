import { createRoot } from 'react-dom/client';
import { measureOnCanvas } from '../grid/text-measure';
import { firstFile } from './page/opening';
import { Workbench } from './page/workbench';
import '../grid/grid.css';
import './workbench.css';

const root = document.getElementById('root');
if (root === null) throw new Error('workbench.html has no #root');
const measure = measureOnCanvas(document.createElement('canvas'));
const withFaults = new URLSearchParams(location.search).has('faults');
createRoot(root).render(<Workbench firstFile={firstFile(location)} measure={measure} withFaults={withFaults} />);
