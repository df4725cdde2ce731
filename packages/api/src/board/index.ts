import { router } from '../trpc.ts';
import { listBoards } from './list-boards.ts';
import { showBoard } from './show-board.ts';

export const boardRouter = router({ list: listBoards, show: showBoard });
