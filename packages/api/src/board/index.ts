import { router } from '../trpc.ts';
import { listBoards } from './list-boards.ts';
import { showBoard } from './show-board.ts';
import { showPaths } from './show-paths.ts';

export const boardRouter = router({ list: listBoards, show: showBoard, paths: showPaths });
