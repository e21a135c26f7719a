import { Module } from '@nestjs/common';
import { ProcessModule } from '../process/process.module.js';
import { BoardController } from './board.controller.js';
import { BoardService } from './board.service.js';

/** The board for heads: nothing but reading. */
@Module({ imports: [ProcessModule], controllers: [BoardController], providers: [BoardService] })
export class BoardModule {}
