#include "time/chart.hpp"

#include "text/ascii.hpp"
#include "text/prefetch.hpp"
#include "text/sorted_search.hpp"
#include "time/number_readings.hpp"
#include "time/other_calendars.hpp"

#include <algorithm>
#include <array>

namespace dateline::time {
namespace {

constexpr std::size_t max_children = 16;

/// Is `[first, last)` a part of something written as one: a link, a model number, a hashtag? Tokens end between letters
/// and digits, and scripts without spaces end them anywhere, so only Latin letters and digits hold together.
bool within_word(const Text& text, std::uint32_t first, std::uint32_t last) {
  const auto joined = [&](std::uint32_t offset) {
    if (offset == 0 || offset >= text.bytes.size() || !text::is_ascii_alphanumeric(text.bytes[offset])) return false;
    const char before = text.bytes[offset - 1];
    return text::is_ascii_alphanumeric(before) || before == '^';  // an accent written beside its letter: "f^ete"
  };
  return joined(text.tokens[first].start) || joined(text.tokens[last - 1].end);
}

/// A period's second unit is a smaller one, and so is a third: "3 months 10 days", but not "3 months 2022 years".
bool counts_down(const Meaning& meaning) {
  const bool second =
      !meaning.has(Field::amount2) || !meaning.has(Field::unit) || meaning.get(Field::unit2) < meaning.get(Field::unit);
  return second && (!meaning.has(Field::amount3) || !meaning.has(Field::unit2) ||
                    meaning.get(Field::unit3) < meaning.get(Field::unit2));
}

/// "At 14:30 in the morning" is none: a word that is both morning and tomorrow is the other there.
bool names_hour(const Meaning& meaning) {
  return meaning.as<Daypart>(Field::daypart) != Daypart::morning || meaning.get(Field::hour) <= 12;
}

/// No hour is one of a month: "la 1 iunie" is the first day of June.
bool names_day(const Meaning& meaning) {
  return !meaning.has(Field::hour) || !meaning.has(Field::month) || meaning.has(Field::day) ||
         meaning.has(Field::nth) || meaning.has(Field::weekday);
}

}  // namespace

Chart::Chart(const Compiled& grammar, DateOrder order) : grammar_(grammar), order_(order) {
  constexpr std::size_t usual_size = 64;  // of an island's chart
  edges_.reserve(usual_size);
  items_.reserve(usual_size);
  meanings_.reserve(usual_size);
  active_.reserve(usual_size);
  readings_.reserve(usual_size);
  next_readings_.reserve(usual_size);
}

void Chart::parse(const Text& text, Island island, Findings& findings) {
  island_ = island;
  edges_.clear();
  items_.clear();
  meanings_.clear();
  active_.clear();
  ranking_.clear();
  active_ending_.assign(2, 0);  // none end before the first token
  wanted_.assign(1, {});
  look_at_next(text, island.first);
  for (std::uint32_t i = island.first; i < island.last; ++i) {
    end_ = i + 1;
    first_edge_ = edges_.size();
    first_item_ = items_.size();
    wanted_.emplace_back();
    std::swap(readings_, next_readings_);
    look_at_next(text, i + 1);
    add_token(text, i);
    first_built_ = edges_.size();
    for (std::size_t edge = first_edge_; edge < edges_.size(); ++edge) advance(text, static_cast<std::uint32_t>(edge));
    active_ending_.push_back(static_cast<std::uint32_t>(active_.size()));
  }
  select(text, findings);
}

/// One token ahead: most of what could be begun cannot go on with it.
void Chart::look_at_next(const Text& text, std::uint32_t index) {
  next_ = {};
  next_readings_.clear();
  if (index >= island_.last) return;
  const auto add = [&](Symbol symbol) {
    next_.add(grammar_.prospects[symbol].begins);
    if (symbol < grammar_.root_steps.size()) text::prefetch(&grammar_.nodes[grammar_.root_steps[symbol]]);
  };
  const text::Token& token = text.tokens[index];
  if (token.kind == text::TokenKind::number) read_number(token, next_readings_);
  for (const Reading& reading : next_readings_) add(reading.symbol);
  const Compiled::Word* word = grammar_.word(token.word);
  if (word == nullptr || !word->known || token.word == text::unknown_word) return;
  if (word->literal != no_symbol) add(word->literal);
  for (std::uint32_t i = word->first_reading; i < word->last_reading; ++i) add(grammar_.readings[i].symbol);
}

void Chart::add_token(const Text& text, std::uint32_t index) {
  const text::Token& token = text.tokens[index];
  for (const auto& [symbol, meaning] : readings_)
    if (is_wanted(symbol, index)) add_reading(symbol, meaning, index);
  const Compiled::Word* word = grammar_.word(token.word);
  if (word == nullptr || !word->known || token.word == text::unknown_word) return;
  if (word->literal != no_symbol && is_wanted(word->literal, index))
    edges_.push_back({word->literal, index, index + 1, none, none, none, index, 0});
  for (std::uint32_t i = word->first_reading; i < word->last_reading; ++i) {
    const auto& [symbol, meaning] = grammar_.readings[i];
    if (is_wanted(symbol, index)) add_reading(symbol, grammar_.meaning(meaning), index);
  }
}

void Chart::add_reading(Symbol symbol, const Meaning& meaning, std::uint32_t index) {
  edges_.push_back({symbol, index, index + 1, none, none, static_cast<std::uint32_t>(meanings_.size()), index, 0});
  meanings_.push_back(meaning);
}

void Chart::advance(const Text& text, std::uint32_t edge_index) {
  const Symbol wanted = edges_[edge_index].symbol;  // `edges_` may grow below
  const std::uint32_t start = edges_[edge_index].start;
  if (wanted < grammar_.root_steps.size())
    if (const std::uint32_t node = grammar_.root_steps[wanted]) add_item(node, start, none, edge_index);
  const std::uint32_t place = start - island_.first;
  if (!wanted_[place].may_hold(wanted)) return;
  const std::uint32_t last = active_ending_[place + 1];
  for (std::uint32_t i = active_ending_[place]; i < last; ++i) {
    if (!active_[i].symbols.may_hold(wanted)) continue;
    const std::uint32_t previous = active_[i].item;
    const Item item = items_[previous];
    if (end_ - item.start > max_length) continue;
    const Node& node = grammar_.nodes[item.node];
    const Step* const last_step = grammar_.steps.data() + node.last_step;
    const Step* step = text::first_not(std::span<const Step>(grammar_.steps.data() + node.first_step, last_step),
                                       [wanted](const Step& each) { return each.symbol < wanted; });
    const bool glued = !text.tokens[start].space_before;
    for (; step != last_step && step->symbol == wanted; ++step)
      if (glued || !step->tight) add_item(step->node, item.start, previous, edge_index);
  }
}

void Chart::add_item(std::uint32_t node, std::uint32_t start, std::uint32_t previous, std::uint32_t edge) {
  const Node& reached = grammar_.nodes[node];
  const bool goes_on = reached.symbols.may_share(next_);
  if ((!goes_on && !reached.ends_alternative()) || items_.size() - first_item_ >= max_items_per_token) return;
  const auto item = static_cast<std::uint32_t>(items_.size());
  items_.push_back({node, start, previous, edge});
  if (goes_on) {
    text::prefetch(grammar_.steps.data() + reached.first_step);
    active_.push_back({reached.symbols, item});
    wanted_.back().add(reached.symbols);
  }
  if (reached.ends_alternative()) complete(item);
}

std::size_t Chart::children_of(std::uint32_t item, std::span<std::uint32_t> children) const {
  std::size_t count = 0;
  for (std::uint32_t at = item; at != none && count < children.size(); at = items_[at].previous)
    children[count++] = items_[at].edge;
  std::reverse(children.begin(), children.begin() + static_cast<std::ptrdiff_t>(count));
  return count;
}

const Rule& Chart::rule_of(const Edge& edge) const {
  return grammar_.rules[grammar_.alternatives[edge.alternative].rule];
}

std::int32_t Chart::priorities(std::span<const std::uint32_t> children) const {
  std::int32_t sum = 0;
  for (const std::uint32_t child : children) {
    const Edge& edge = edges_[child];
    if (edge.alternative != none && rule_of(edge).report) sum += rule_of(edge).priority + edge.within;
  }
  return sum;
}

void Chart::complete(std::uint32_t item) {
  std::array<std::uint32_t, max_children> buffer;
  const std::size_t count = children_of(item, buffer);
  const std::span<const std::uint32_t> children(buffer.data(), count);
  const Node& node = grammar_.nodes[items_[item].node];
  for (std::uint32_t place = node.first_end; place < node.last_end; ++place) {
    const std::uint32_t index = grammar_.ends[place];
    if (edges_.size() - first_edge_ >= max_edges_per_token) return;
    const Alternative& alternative = grammar_.alternatives[index];
    const Rule& rule = grammar_.rules[alternative.rule];
    if (rule.order != DateOrder::any && rule.order != order_) continue;
    if (!rule.report && !is_wanted(rule.result, items_[item].start)) continue;
    const std::span<const Piece> pieces = grammar_.of(alternative.pieces);
    const bool split = !pieces.empty();
    const std::size_t first = split ? pieces.front().first : 0;
    const std::size_t last = split ? pieces.front().last : count;
    const auto place_of_meaning = static_cast<std::uint32_t>(meanings_.size());
    Meaning& meaning = meanings_.emplace_back();
    Edge edge{rule.result, items_[item].start, end_, index, item, place_of_meaning, 0, 0};
    if (!build(alternative, children, first, last, meaning) || known_edge(edge, meaning)) {
      meanings_.pop_back();
      continue;
    }
    edge.shown = split ? edges_[children[first]].start : edge.start;
    edge.within = priorities(children);
    if (rule.report) ranking_.push_back(static_cast<std::uint32_t>(edges_.size()));
    edges_.push_back(edge);
  }
}

bool Chart::build(const Alternative& alternative, std::span<const std::uint32_t> children, std::size_t first,
                  std::size_t last, Meaning& out) const {
  const Rule& rule = grammar_.rules[alternative.rule];
  const std::span<const std::uint8_t> bases = grammar_.of(alternative.bases);
  std::int64_t total = rule.combine == Combine::product ? 1 : 0;
  for (std::size_t i = first; i < last; ++i) {
    const Edge& child = edges_[children[i]];
    if (child.meaning == none) continue;
    if (std::find(bases.begin(), bases.end(), i) != bases.end()) {
      out.base = child.meaning;
      continue;
    }
    if (rule.combine == Combine::none) {
      if (!out.join(meanings_[child.meaning])) return false;
      continue;
    }
    Meaning part = meanings_[child.meaning];
    const std::int64_t amount = part.get(Field::amount);
    switch (rule.combine) {
      case Combine::product:
        total *= part.has(Field::amount) ? amount : 1;
        break;
      case Combine::hundreds:
        total = total * 100 + amount;
        break;
      case Combine::thousands:
        total = total * 1000 + amount;
        break;
      case Combine::zone:
        total += part.get(Field::hour) * 60 + part.get(Field::minute);
        part.clear(Field::hour);
        part.clear(Field::minute);
        break;
      case Combine::sum:
      case Combine::none:
        total += amount;
        break;
    }
    part.clear(Field::amount);
    if (!out.join(part) || total > 2'000'000'000) return false;
  }
  if (rule.combine == Combine::zone) {
    if (total > 14 * 60) return false;  // no zone is farther from UTC
    out.set(Field::zone, static_cast<std::int32_t>(total * grammar_.meaning(rule.set).get(Field::zone)));
  } else if (rule.combine != Combine::none) {
    out.set(Field::amount, static_cast<std::int32_t>(total));
  }
  for (const auto& [from, to, negated] : grammar_.of(rule.rename)) {
    if (!out.has(from)) continue;
    const std::int32_t value = out.get(from);
    out.clear(from);
    out.set(to, negated ? -value : value);
  }
  for (const Field field : grammar_.of(rule.drop)) out.clear(field);
  if (rule.combine == Combine::zone) {
    Meaning set = grammar_.meaning(rule.set);
    set.clear(Field::zone);
    out.replace(set);
  } else {
    out.replace(rule.set.fields, grammar_.of(rule.set.values));
  }
  return counts_down(out) && names_day(out) && names_hour(out) && out.in_range() && settle_calendar(out);
}

bool Chart::known_edge(const Edge& edge, const Meaning& meaning) const {
  const Rule& rule = rule_of(edge);
  for (std::size_t i = first_built_; i < edges_.size(); ++i) {
    const Edge& other = edges_[i];
    if (other.symbol != edge.symbol || other.start != edge.start) continue;
    const Rule& known = rule_of(other);
    // The same under another condition is not the same, and one of higher priority may win where this does not.
    if (known.report == rule.report && known.priority >= rule.priority && (&known == &rule || known.when == nullptr) &&
        meanings_[other.meaning] == meaning)
      return true;
  }
  return false;
}

void Chart::select(const Text& text, Findings& findings) {
  // Leftmost, then longest, then by priority, then in the order of the packs; of two readings by one alternative, the
  // one whose parts have the higher priority.
  std::sort(ranking_.begin(), ranking_.end(), [&](std::uint32_t first, std::uint32_t second) {
    const Edge& a = edges_[first];
    const Edge& b = edges_[second];
    if (a.shown != b.shown) return a.shown < b.shown;
    if (a.end != b.end) return a.end > b.end;
    if (rule_of(a).priority != rule_of(b).priority) return rule_of(a).priority > rule_of(b).priority;
    if (a.alternative != b.alternative) return a.alternative < b.alternative;
    return a.within != b.within ? a.within > b.within : first < second;
  });
  std::uint32_t taken = 0;
  for (std::size_t i = 0; i < ranking_.size(); ++i) {
    const Edge& edge = edges_[ranking_[i]];
    if (edge.shown < taken || !report(text, edge, findings)) continue;
    taken = edge.end;
    if (findings.collect_rivals) collect_rivals(text, i, findings);
  }
}

void Chart::collect_rivals(const Text& text, std::size_t place, Findings& findings) {
  const auto rank = [&](std::size_t i) { return rule_of(edges_[ranking_[i]]).priority; };
  const Edge& best = edges_[ranking_[place]];
  Findings others;
  for (std::size_t i = place + 1; i < ranking_.size() && rank(i) == rank(place); ++i) {
    const Edge& edge = edges_[ranking_[i]];
    if (edge.shown != best.shown || edge.end != best.end) break;
    report(text, edge, others);
  }
  for (Found& rival : others.found) {
    if (rival.meaning.base != Meaning::no_base) continue;  // its base is not kept
    findings.rivals.push_back(rival);
  }
}

bool Chart::report(const Text& text, const Edge& edge, Findings& findings) {
  const Alternative& alternative = grammar_.alternatives[edge.alternative];
  const Rule& rule = grammar_.rules[alternative.rule];
  std::array<std::uint32_t, max_children> buffer{};
  const std::span<const std::uint32_t> children(buffer.data(), children_of(edge.item, buffer));
  std::uint32_t first = edge.start;
  std::uint32_t last = edge.end;
  const std::span<const Piece> pieces = grammar_.of(alternative.pieces);
  if (!pieces.empty()) {
    first = edges_[children[pieces.front().first]].start;
    last = edges_[children[pieces.back().last - 1u]].end;
  }
  if (within_word(text, first, last)) return false;
  if (rule.when != nullptr && !holds(*rule.when, grammar_, text, first, last)) return false;
  if (rule.veto) return true;
  if (pieces.size() < 2) {
    Found found{first, last, &rule, meanings_[edge.meaning], 0};
    copy_base(found.meaning, findings);
    findings.found.push_back(found);
    return true;
  }
  Meaning whole;
  std::vector<Found> parts;
  for (const Piece& piece : pieces) {
    Found found{edges_[children[piece.first]].start, edges_[children[piece.last - 1u]].end, &rule, {}, 0};
    if (!build(alternative, children, piece.first, piece.last, found.meaning)) return false;
    parts.push_back(found);
  }
  for (const std::uint32_t child : children) {
    if (edges_[child].meaning == none) continue;
    whole.fill(meanings_[edges_[child].meaning]);
    if (whole.base == Meaning::no_base) whole.base = meanings_[edges_[child].meaning].base;
  }
  const auto shared = grammar_.of(rule.share);
  const bool shares_base = std::find(shared.begin(), shared.end(), Field::sign) != shared.end();
  ++groups_;
  for (Found& part : parts) {
    for (const Field field : shared)
      if (whole.has(field) && !part.meaning.has(field)) part.meaning.set(field, whole.get(field));
    // "open 9-5 the first Monday of July": what is counted from something is counted from it at both ends
    if (shares_base && part.meaning.base == Meaning::no_base) part.meaning.base = whole.base;
    part.group = groups_;
    if (!settle_calendar(part.meaning)) return false;  // the year was told at the other end
    copy_base(part.meaning, findings);
    findings.found.push_back(part);
  }
  return true;
}

void Chart::copy_base(Meaning& meaning, Findings& findings) const {
  std::uint32_t from = meaning.base;
  std::size_t holder = findings.bases.size();  // not yet there: `meaning` itself
  bool first = true;
  for (int depth = 0; from != Meaning::no_base && depth < 4; ++depth) {
    findings.bases.push_back(meanings_[from]);
    const auto place = static_cast<std::uint32_t>(findings.bases.size() - 1);
    from = findings.bases.back().base;
    findings.bases.back().base = Meaning::no_base;
    (first ? meaning : findings.bases[holder]).base = place;
    holder = place;
    first = false;
  }
}

}  // namespace dateline::time
