package org.readout.sentence;

/** What the parser looks at, after Zhang and Nivre (2011): hashed features of a state. */
final class ParserFeatures {

  private static final long NONE = Line.atom("none");

  private ParserFeatures() {}

  private static long one(long kind, long a) {
    return Long.rotateLeft(a, 23) + kind * 0x9e3779b97f4a7c15L;
  }

  private static long two(long kind, long a, long b) {
    return Line.mix(kind + Long.rotateLeft(a, 17) + Long.rotateLeft(b, 41));
  }

  private static long three(long kind, long a, long b, long c) {
    return Line.mix(kind + Long.rotateLeft(a, 17) + Long.rotateLeft(b, 41) + Long.rotateLeft(c, 7));
  }

  private static long word(ParserState s, int i) {
    return i < 0 ? NONE : s.line.word(i).lowerAtom;
  }

  private static long cluster(ParserState s, int i) {
    return i < 0 ? NONE : s.line.word(i).cluster;
  }

  private static long tag(ParserState s, int i) {
    if (i < 0) {
      return NONE;
    }
    return s.atoms.tags[i < s.size ? s.line.tags[i] : s.atoms.tags.length - 1];
  }

  private static long label(ParserState s, int i) {
    return i < 0 || s.labels[i] < 0 ? NONE : s.atoms.labels[s.labels[i]];
  }

  private static int distance(int from, int to) {
    int d = to - from;
    if (d < 5) {
      return d;
    }
    return d < 8 ? 5 : d < 15 ? 6 : 7;
  }

  private static long between(ParserState s, int from, int to) {
    int verbs = Math.min(2, s.verbs[to] - s.verbs[from + 1]);
    int commas = Math.min(2, s.commas[to] - s.commas[from + 1]);
    int conjunctions = Math.min(1, s.conjunctions[to] - s.conjunctions[from + 1]);
    return Line.mix(1000L + verbs * 9 + commas * 3 + conjunctions);
  }

  /** Features of the next action; the stack must not be empty. */
  static int action(ParserState s, long[] f) {
    int s0 = s.top();
    int n0 = s.next;
    int s1 = s.depth > 1 ? s.stack[s.depth - 2] : -1;
    int s0h = s.heads[s0];
    int s0h2 = s0h < 0 ? -1 : s.heads[s0h];
    int s0l = s.left1[s0];
    int s0r = s.right1[s0];
    int s0l2 = s.left2[s0];
    int s0r2 = s.right2[s0];
    int n0l = s.left1[n0];
    int n0l2 = s.left2[n0];
    long s0w = word(s, s0);
    long s0p = tag(s, s0);
    long n0w = word(s, n0);
    long n0p = tag(s, n0);
    long n1w = word(s, n0 + 1);
    long n1p = tag(s, n0 + 1);
    long n2w = word(s, n0 + 2);
    long n2p = tag(s, n0 + 2);
    long n3p = tag(s, n0 + 3);
    long s0wp = s0w + Long.rotateLeft(s0p, 5);
    long n0wp = n0w + Long.rotateLeft(n0p, 5);
    long d = Line.mix(distance(s0, n0) + 77L);
    long vr = Line.mix(Math.min(4, s.rightCount[s0]) + 177L);
    long vl = Line.mix(Math.min(4, s.leftCount[s0]) + 277L);
    long nvl = Line.mix(Math.min(4, s.leftCount[n0]) + 377L);
    long s0c = cluster(s, s0);
    long n0c = cluster(s, n0);
    long open = s0h < 0 ? 1 : 2;
    int k = 0;
    f[k++] = one(1, open);
    f[k++] = one(2, s0wp);
    f[k++] = one(3, s0w);
    f[k++] = one(4, s0p + open);
    f[k++] = one(5, n0wp);
    f[k++] = one(6, n0w);
    f[k++] = one(7, n0p);
    f[k++] = two(8, n1w, n1p);
    f[k++] = one(9, n1w);
    f[k++] = one(10, n1p);
    f[k++] = one(11, n2w);
    f[k++] = one(12, n2p);
    f[k++] = two(13, s0wp, n0wp);
    f[k++] = two(14, s0wp, n0w);
    f[k++] = two(15, s0w, n0wp);
    f[k++] = two(16, s0wp, n0p);
    f[k++] = two(17, s0p, n0wp);
    f[k++] = two(18, s0w, n0w);
    f[k++] = two(19, s0p + open, n0p);
    f[k++] = two(20, n0p, n1p);
    f[k++] = three(21, n0p, n1p, n2p);
    f[k++] = three(22, s0p, n0p, n1p);
    f[k++] = three(23, tag(s, s0h), s0p, n0p);
    f[k++] = three(24, s0p, tag(s, s0l), n0p);
    f[k++] = three(25, s0p, tag(s, s0r), n0p);
    f[k++] = three(26, s0p, n0p, tag(s, n0l));
    f[k++] = two(27, s0w, d);
    f[k++] = two(28, s0p, d);
    f[k++] = two(29, n0w, d);
    f[k++] = two(30, n0p, d);
    f[k++] = three(31, s0w, n0w, d);
    f[k++] = three(32, s0p, n0p, d);
    f[k++] = two(33, s0w, vr);
    f[k++] = two(34, s0p, vr);
    f[k++] = two(35, s0w, vl);
    f[k++] = two(36, s0p, vl);
    f[k++] = two(37, n0w, nvl);
    f[k++] = two(38, n0p, nvl);
    f[k++] = one(39, word(s, s0h));
    f[k++] = one(40, tag(s, s0h));
    f[k++] = one(41, label(s, s0));
    f[k++] = one(42, word(s, s0l));
    f[k++] = one(43, tag(s, s0l));
    f[k++] = one(44, label(s, s0l));
    f[k++] = one(45, word(s, s0r));
    f[k++] = one(46, tag(s, s0r));
    f[k++] = one(47, label(s, s0r));
    f[k++] = one(48, word(s, n0l));
    f[k++] = one(49, tag(s, n0l));
    f[k++] = one(50, label(s, n0l));
    f[k++] = two(51, word(s, s0h2), tag(s, s0h2));
    f[k++] = two(52, label(s, s0h), label(s, s0));
    f[k++] = two(53, tag(s, s0l2), label(s, s0l2));
    f[k++] = two(54, tag(s, s0r2), label(s, s0r2));
    f[k++] = two(55, tag(s, n0l2), label(s, n0l2));
    f[k++] = three(56, s0p, tag(s, s0l), tag(s, s0l2));
    f[k++] = three(57, s0p, tag(s, s0r), tag(s, s0r2));
    f[k++] = three(58, s0p, tag(s, s0h), tag(s, s0h2));
    f[k++] = three(59, n0p, tag(s, n0l), tag(s, n0l2));
    f[k++] = two(60, s0w, s.rightSet[s0]);
    f[k++] = two(61, s0p, s.rightSet[s0]);
    f[k++] = two(62, s0w, s.leftSet[s0]);
    f[k++] = two(63, s0p, s.leftSet[s0]);
    f[k++] = two(64, n0w, s.leftSet[n0]);
    f[k++] = two(65, n0p, s.leftSet[n0]);
    f[k++] = three(66, tag(s, s1), s0p, n0p);
    f[k++] = two(67, word(s, s1), n0w);
    f[k++] = two(68, tag(s, s1), label(s, s0));
    f[k++] = three(69, s0p, n0p, between(s, s0, n0));
    f[k++] = two(70, s0wp, between(s, s0, n0));
    f[k++] = two(71, n0wp, between(s, s0, n0));
    f[k++] = three(72, s0p + Long.rotateLeft(tag(s, s0 + 1), 3), tag(s, n0 - 1), n0p);
    f[k++] = two(73, s0c, n0c);
    f[k++] = two(74, s0c, n0p);
    f[k++] = two(75, s0p, n0c);
    f[k++] = three(76, s0w, n0p, n1p);
    f[k++] = three(77, s0p, n0w, n1p);
    f[k++] = three(78, s0p, n0p, n1w);
    f[k++] = three(79, n0p + n1p * 3, n2p, n3p);
    f[k++] = three(80, s0w, label(s, s0), n0p);
    f[k++] = three(81, s0p, label(s, s0r), n0p);
    f[k++] = three(82, word(s, s0h), s0p, n0w);
    f[k++] = three(83, tag(s, s0h), s0w, n0w);
    return k;
  }

  /** Features of the relation of the arc that {@code action} is about to make. */
  static int arc(ParserState s, int action, long[] f) {
    int s0 = s.top();
    int n0 = s.next;
    return action == Parser.LEFT ? pair(s, n0, s0, f) : pair(s, s0, n0, f);
  }

  private static int pair(ParserState s, int head, int child, long[] f) {
    long side = head < child ? 0x1234567L : 0;
    long hw = word(s, head) + side;
    long hp = tag(s, head) + side;
    long cw = word(s, child) + side;
    long cp = tag(s, child) + side;
    long d = Line.mix(distance(Math.min(head, child), Math.max(head, child)) + 77L);
    long between = between(s, Math.min(head, child), Math.max(head, child));
    int k = 0;
    f[k++] = one(201, side);
    f[k++] = one(202, hw);
    f[k++] = one(203, hp);
    f[k++] = one(204, cw);
    f[k++] = one(205, cp);
    f[k++] = two(206, hw, cw);
    f[k++] = two(207, hp, cp);
    f[k++] = two(208, hw, cp);
    f[k++] = two(209, hp, cw);
    f[k++] = three(210, hp, cp, d);
    f[k++] = three(211, hp, cp, between);
    f[k++] = two(212, cw, d);
    f[k++] = three(213, hp, cp, tag(s, child + 1));
    f[k++] = three(214, hp, cp, tag(s, child - 1));
    f[k++] = three(215, hp, cp, tag(s, head + 1));
    f[k++] = three(216, hp, cp, tag(s, head - 1));
    f[k++] = two(217, cp, word(s, child + 1));
    f[k++] = two(218, cp, word(s, child - 1));
    f[k++] = two(219, cp, s.leftSet[child]);
    f[k++] = two(220, hp, s.leftSet[head]);
    f[k++] = two(221, hp, s.rightSet[head]);
    f[k++] = three(222, cp, hw, s.rightSet[head]);
    f[k++] = two(223, cp, word(s, s.left1[child]));
    f[k++] = two(224, cw, hp + s.leftSet[head]);
    f[k++] = two(225, cluster(s, head), cluster(s, child) + side);
    f[k++] = two(226, hp, s.line.word(child).suffix3);
    f[k++] = two(227, hp, cluster(s, child));
    f[k++] = two(228, cp, cluster(s, head));
    f[k++] = three(229, hp, cp, label(s, head));
    f[k++] = three(230, hp, cp, word(s, s.left1[child]));
    return k;
  }

  /** Features of the relation of {@code child} once the whole tree stands. */
  static int relation(ParserState s, int child, long[] f) {
    int head = s.heads[child];
    int k = pair(s, head, child, f);
    long side = head < child ? 0x1234567L : 0;
    int grand = s.heads[head];
    long hp = tag(s, head) + side;
    long cp = tag(s, child) + side;
    long hw = word(s, head) + side;
    long cw = word(s, child) + side;
    f[k++] = two(240, cp, s.rightSet[child]);
    f[k++] = three(241, hp, cp, tag(s, grand));
    f[k++] = three(242, hp, cp, label(s, child));
    f[k++] = one(243, label(s, child));
    f[k++] = two(244, cw, label(s, child));
    f[k++] = two(245, hw, label(s, child));
    f[k++] = two(246, label(s, child), s.rightSet[head]);
    f[k++] = two(247, label(s, child), s.leftSet[head]);
    f[k++] = two(248, label(s, child), s.leftSet[child]);
    f[k++] = two(249, label(s, child), s.rightSet[child]);
    f[k++] = two(250, label(s, child), label(s, head));
    f[k++] = three(251, label(s, child), cp, word(s, s.left1[child]));
    f[k++] = three(252, label(s, child), cp, word(s, s.left1[head]));
    f[k++] = three(253, label(s, child), cp, label(s, s.right1[head]));
    f[k++] = three(254, cp, s.leftSet[head], s.rightSet[head]);
    f[k++] = three(255, cp, hw, s.leftSet[head]);
    return k;
  }
}
