import { Module } from '@nestjs/common';
import { BoardController } from './board.controller.js';
import { BoardService } from './board.service.js';

/** The board for heads: nothing but reading. */
@Module({ controllers: [BoardController], providers: [BoardService] })
export class BoardModule {}
