package org.readout.announcement;

import org.readout.article.Span;

/**
 * Words that announce who speaks in a block.
 *
 * @param source the words for who speaks
 * @param block index, among the blocks of the report, of the block in which they speak
 * @param spoken what is spoken there, without quotation marks
 * @param marked whether only what stands between quotation marks is spoken
 * @param rule id of the rule that found it
 */
public record Announcement(Span source, int block, Span spoken, boolean marked, String rule) {}
