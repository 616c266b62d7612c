package org.ingest.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ingest.splitting.CaptionLine;

/**
 * Chooses the region that holds a page's article, and of its blocks those that are text.
 *
 * <p>From the body it goes down as long as one region holds nearly all of the running text, or is
 * called the article's body. In there furniture by name, lists of links and what stands before the
 * first or after the last paragraph are left out.
 */
final class MainText {
  /** What a smaller region must hold of the running text of a larger one to take its place. */
  private static final double NEARLY_ALL = 0.9;

  /** A region named as the article's body may hold less: below it there may be much chatter. */
  private static final double ENOUGH_FOR_NAMED = 0.35;

  private static final int FEWEST_IN_MARKED = 120;

  private final String title;
  private final List<Block> blocks = new ArrayList<>();
  private final int pageProse;

  private MainText(String title, int pageProse) {
    this.title = title;
    this.pageProse = pageProse;
  }

  static List<Block> of(Region body, String title) {
    MainText text = new MainText(title, body.allProse);
    text.settle(body);
    Region root = text.marked(body).orElseGet(() -> text.root(body));
    text.take(root);
    return text.trimmed();
  }

  /** Adds up the running text outside of furniture; a page nests no deeper than its parser lets. */
  private void settle(Region region) {
    for (PagePart part : region.parts) {
      if (part instanceof Region inner) {
        settle(inner);
        region.prose +=
            inner.isFurniture(pageProse) || inner.hint == Hint.CAPTION ? 0 : inner.prose;
      } else if (part instanceof Block block) {
        region.prose += block.prose();
      }
    }
  }

  /** The blocks of what is all text: without pictures' captions and what is furniture by name. */
  static List<Block> all(Region body) {
    MainText text = new MainText("", body.allProse);
    text.settle(body);
    text.takeAll(body);
    return text.blocks;
  }

  private void takeAll(Region region) {
    for (PagePart part : region.parts) {
      if (part instanceof Block block) {
        blocks.add(block);
      } else if (part instanceof Region inner
          && inner.hint != Hint.CAPTION
          && !inner.isFurniture(pageProse)) {
        takeAll(inner);
      }
    }
  }

  /** The one region that the page marks as its article's body for machines. */
  private Optional<Region> marked(Region body) {
    List<Region> marked = new ArrayList<>();
    collectMarked(body, marked);
    return marked.size() == 1 && marked.get(0).prose >= FEWEST_IN_MARKED
        ? Optional.of(marked.get(0))
        : Optional.empty();
  }

  private void collectMarked(Region region, List<Region> marked) {
    for (PagePart part : region.parts) {
      if (part instanceof Region inner && !inner.isFurniture(pageProse)) {
        if (Hint.isMarkedBody(inner.element)) {
          marked.add(inner);
        } else {
          collectMarked(inner, marked);
        }
      }
    }
  }

  private Region root(Region body) {
    Region root = body;
    boolean named = false;
    Region inner = inner(root, named);
    while (inner != null) {
      named |= inner.isNamedArticle();
      root = inner;
      inner = inner(root, named);
    }
    return root;
  }

  /** The smaller region that may take the place of {@code outer}. */
  private static Region inner(Region outer, boolean named) {
    Region best = null;
    int articles = 0;
    for (PagePart part : outer.parts) {
      if (part instanceof Region region) {
        articles += region.isNamedArticle() && region.prose > 0 ? 1 : 0;
        best = best == null || region.prose > best.prose ? region : best;
      }
    }
    if (best == null || best.prose == 0 || !Tags.mayHoldArticle(best.element.normalName())) {
      return null;
    }
    double share = best.prose / (double) Math.max(outer.prose, best.prose);
    boolean only = best.isNamedArticle() && articles == 1 && !named;
    return share >= NEARLY_ALL || only && share >= ENOUGH_FOR_NAMED ? best : null;
  }

  private void take(Region region) {
    for (PagePart part : region.parts) {
      if (part instanceof Block block) {
        blocks.add(block);
      } else if (part instanceof Region inner && isText(inner)) {
        take(inner);
      }
    }
  }

  private boolean isText(Region region) {
    return region.hint != Hint.CAPTION
        && !region.isFurniture(pageProse)
        && !region.isMostlyLinks()
        && !Teasers.isList(region);
  }

  /** Without what leads to no paragraph. */
  private List<Block> trimmed() {
    List<Block> kept = new ArrayList<>();
    int last = lastProse();
    boolean begun = false;
    for (int i = 0; i <= last; i++) {
      Block block = blocks.get(i);
      begun |= block.isProse() && isText(block) && VisibleDate.of(block.text()).isEmpty();
      if (begun && isText(block)) {
        kept.add(block);
      }
    }
    return kept;
  }

  private boolean isText(Block block) {
    return !block.isLinks()
        && !block.text().equals(title)
        && !block.text().startsWith("<")
        && !CaptionLine.matches(block.text());
  }

  private int lastProse() {
    int last = blocks.size() - 1;
    while (last >= 0 && !(blocks.get(last).isProse() && isText(blocks.get(last)))) {
      last--;
    }
    return last;
  }
}
