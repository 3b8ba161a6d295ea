// A language's time grammar in the form the chart runs on: words to symbols, rules merged into one prefix tree.
#pragma once

#include "time/meaning.hpp"

#include <dateline/time.hpp>

#include "text/tokens.hpp"

#include <array>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

namespace dateline::time {

/// What an element of a pattern matches: a literal word, a class of words, a category built by rules, or a kind of
/// number.
using Symbol = std::uint32_t;
inline constexpr Symbol no_symbol = 0xFFFFFFFF;

/// Kinds of number tokens; their symbols have the same values.
enum class NumberKind : Symbol {
  integer,
  day,
  two_digits_day,
  month,
  two_digits_month,
  year,
  short_year,
  two_digits_year,
  hour,
  minute,
  clock,
  group,
  fraction,
  week,
  decade,
  short_decade,
  quarter,
  short_clock,
  compact_date,
  long_clock,
  hundreds,
  count
};

/// How the numbers of a rule's parts make one.
/// `zone`: hours and minutes from UTC, with the sign the rule sets.
enum class Combine : std::uint8_t { none, sum, product, hundreds, thousands, zone };

/// A condition on the neighbours of what is reported.
struct Neighbour {
  std::vector<text::WordId> words;    ///< Sorted.
  std::vector<Symbol> classes;        ///< Word classes.
  std::vector<std::string> suffixes;  ///< "*s": any other word that ends so, in lower case.
  bool number = false;                ///< "#": a number.
  bool tight_number = false;          ///< "#~": a number without white space between.
  bool tight_word = false;            ///< "w~": a word without white space between.
  bool uncased = false;               ///< "w": a word of a writing that has no capitals.
  bool capitalised = false;           ///< "^": a capitalised word.
  bool lower = false;                 ///< "_": a word in lower case.
  bool edge = false;                  ///< "|": the sentence ends here.
  bool decimal = false;               ///< ".#": a decimal point or comma with its digits.
  bool ordinal = false;               ///< "._": the full stop of an ordinal, a word in lower case behind it.
  bool empty() const noexcept {
    return words.empty() && classes.empty() && suffixes.empty() && !number && !tight_number && !tight_word &&
           !uncased && !capitalised && !lower && !edge && !decimal && !ordinal;
  }
};

struct Condition {
  Neighbour before, not_before, after, not_after;
  bool capitalised = false;   ///< The first word is capitalised, and not only because all around is.
  bool lower = false;         ///< The last word is in lower case.
  bool not_at_start = false;  ///< Not the first word of a sentence, where capitals mean nothing.
};

/// One reported stretch of a rule: elements `[first, last)`.
struct Piece {
  std::uint8_t first = 0;
  std::uint8_t last = 0;
};

/// How day, month and year follow each other in figures.
enum class DateOrder : std::uint8_t { any, mdy, dmy, ymd };

/// Some values of one kind, in the grammar's table of all of that kind: most rules have none, and would have many lists
/// of none.
template <class T>
struct Stretch {
  std::uint32_t first = 0;
  std::uint32_t last = 0;
  bool empty() const noexcept { return first == last; }
};

/// A meaning as a grammar keeps it: without room for the fields it does not have.
struct KeptMeaning {
  std::uint64_t fields = 0;
  Stretch<std::int32_t> values;
};

/// One way to read a rule, with its optional elements chosen.
struct Alternative {
  std::uint32_t rule = 0;
  Stretch<std::uint8_t> bases;  ///< Elements that are what the meaning is counted from.
  Stretch<Piece> pieces;        ///< Empty: all of it.
};

/// A field of a rule's result that changes its name.
struct Rename {
  Field from = Field::year;
  Field to = Field::year;
  bool negated = false;  ///< "ten to six": the minutes count back.
};

struct Rule {
  Stretch<char> id;
  Symbol result = no_symbol;
  bool report = false;
  bool veto = false;   ///< Consumes what it matches and reports nothing.
  bool range = false;  ///< Pieces are the ends of a range.
  TimexType type = TimexType::date;
  std::int32_t priority = 0;
  Combine combine = Combine::none;
  DateOrder order = DateOrder::any;  ///< Only for languages and varieties of this order.
  KeptMeaning set;                   ///< Fields every result has.
  Stretch<Field> drop;
  Stretch<Rename> rename;
  Stretch<Field> share;                   ///< Fields pieces take from each other.
  std::unique_ptr<const Condition> when;  ///< Few rules have one.
};

/// Computed or fixed days of a year.
struct Holiday {
  enum class Kind : std::uint8_t { fixed, easter, orthodox_easter, weekday, islamic, hebrew, chinese, listed };
  Kind kind = Kind::fixed;
  std::int32_t month = 0;
  std::int32_t day = 0;
  std::int32_t weekday = 0;
  std::int32_t nth = 0;     ///< Of `weekday` in `month`; negative from the end.
  std::int32_t offset = 0;  ///< Days added.
  /// 20241031, one a year, in order: for feasts of calendars nobody computes here.
  std::vector<std::int32_t> days;
  std::string name;
};

/// `modal` points ahead unless the perfect follows: "may leave", but "may have left". `pluperfect` is a perfect that
/// takes back what lies ahead: "had been due". An `arrangement` behind a present lies ahead: "is flying on Friday".
/// Behind a `determiner` a participle is an adjective: "an unspecified date". A `request` opens what somebody asks of
/// a calendar: "Remind me on Friday".
enum class Cue : std::uint8_t {
  none,
  past,
  present,
  future,
  modal,
  perfect,
  infinitive,
  attributive,
  pluperfect,
  arrangement,
  determiner,
  lasting,
  clause,
  future_noun,
  copula,
  request,
  negation,
  noun  ///< Looks like a verb and is none.
};

/// From one node of the prefix tree to the next.
struct Step {
  Symbol symbol;
  bool tight;
  std::uint32_t node;
};

/// A set of symbols that may hold too many (a Bloom filter of two words), to turn most questions away at once.
class SymbolFilter {
 public:
  void add(Symbol symbol) noexcept { bits_[symbol / 64 % 2] |= bit(symbol); }
  void add(SymbolFilter other) noexcept {
    bits_[0] |= other.bits_[0];
    bits_[1] |= other.bits_[1];
  }
  bool may_hold(Symbol symbol) const noexcept { return (bits_[symbol / 64 % 2] & bit(symbol)) != 0; }
  bool may_share(SymbolFilter other) const noexcept {
    return ((bits_[0] & other.bits_[0]) | (bits_[1] & other.bits_[1])) != 0;
  }
  friend bool operator==(const SymbolFilter&, const SymbolFilter&) = default;

 private:
  static std::uint64_t bit(Symbol symbol) noexcept { return std::uint64_t{1} << (symbol % 64); }
  std::array<std::uint64_t, 2> bits_{};
};

/// The prefix tree of all alternatives; steps and ends of all nodes lie in two tables, in the order of their nodes.
struct Node {
  SymbolFilter symbols;          ///< Of its steps.
  std::uint32_t first_step = 0;  ///< Steps of one node are sorted by symbol.
  std::uint32_t last_step = 0;
  std::uint32_t first_end = 0;  ///< Alternatives that end here.
  std::uint32_t last_end = 0;

  bool ends_alternative() const noexcept { return first_end != last_end; }
};

/// What can become of a symbol, to look one token ahead by. Of the symbols only those count that some alternative asks
/// for behind its first element.
struct Prospects {
  SymbolFilter begins;    ///< All that can begin with it (it is a left corner of them), itself included.
  SymbolFilter becomes;   ///< What it can be by itself, itself included.
  SymbolFilter goes_on;   ///< What can stand behind it or what it becomes.
  bool reported = false;  ///< By itself it may be an expression.

  friend bool operator==(const Prospects&, const Prospects&) = default;
};

/// What a word or number is by itself.
struct Reading {
  Symbol symbol;
  Meaning meaning;
};

class Compiled {
 public:
  /// A reading of a word as a member of a class.
  struct WordReading {
    Symbol symbol = no_symbol;
    KeptMeaning meaning;
  };
  struct Word {
    Symbol literal = no_symbol;  ///< As a literal of some pattern.
    std::uint32_t first_reading = 0;
    std::uint32_t last_reading = 0;
    bool known = false;    ///< Can be part of an expression.
    bool trigger = false;  ///< Rare enough to start a search.
    Cue cue = Cue::none;
    bool governs_infinitive = false;  ///< Before an infinitive it points ahead: "planned to".
  };

  template <class T>
  std::span<const T> of(Stretch<T> stretch) const noexcept {
    return std::span<const T>(table<T>()).subspan(stretch.first, stretch.last - stretch.first);
  }
  std::string_view text(Stretch<char> stretch) const noexcept { return {of(stretch).data(), of(stretch).size()}; }
  Meaning meaning(const KeptMeaning& kept) const noexcept { return {kept.fields, of(kept.values)}; }

  template <class T>
  Stretch<T> keep(std::span<const T> values) {
    std::vector<T>& all = table<T>();
    const auto first = static_cast<std::uint32_t>(all.size());
    all.insert(all.end(), values.begin(), values.end());
    return {first, static_cast<std::uint32_t>(all.size())};
  }
  KeptMeaning keep(const Meaning& meaning);

  /// Fills in where steps lead: the nodes below each of the root's steps lie together, breadth first.
  void link_steps();
  /// Fills in what follows from the prefix tree: the filters of its nodes and `prospects`.
  void add_filters();

  const Word* word(text::WordId id) const noexcept { return id < words.size() ? &words[id] : nullptr; }

  DateOrder order_of(std::string_view language) const noexcept {
    for (const auto& [tag, order] : varieties)
      if (tag == language) return order;
    return date_order;
  }

  std::vector<Word> words;  ///< By WordId.
  std::vector<WordReading> readings;
  std::vector<Node> nodes;  ///< Node 0 is the root.
  std::vector<Step> steps;
  std::vector<std::uint32_t> ends;        ///< Indices of `alternatives`.
  std::vector<std::uint32_t> root_steps;  ///< By symbol: node after the first element, or 0.
  std::vector<Prospects> prospects;       ///< By symbol.
  std::vector<Alternative> alternatives;
  std::vector<Rule> rules;
  std::vector<std::string> symbol_names;  ///< Only while it is compiled.
  std::vector<Holiday> holidays;
  std::vector<std::string> past_suffixes;
  std::vector<std::string> future_suffixes;
  std::vector<std::string> future_prefixes;
  std::vector<std::string> gerund_suffixes;  ///< Of verbs without a tense, behind `after_event`: "after beating".
  bool unmarked_past = false;  ///< Only what lies ahead is marked: other sentences of a printed text tell the past.
  std::vector<std::vector<text::WordId>> before_event;  ///< Behind a duration: "before" in "two days before the vote".
  std::vector<std::vector<text::WordId>> after_event;
  std::vector<std::vector<text::WordId>> event_kin;  ///< Words for one event: "sank", "the disaster".
  std::vector<std::vector<text::WordId>> ahead;      ///< Words before an expression that lies ahead: "as early as".
  /// "called a vote for 3 May": verbs, and what stands between what they fix and a day that lies ahead.
  std::vector<std::vector<text::WordId>> scheduling;
  std::vector<std::vector<text::WordId>> planning;  ///< "planned" (a march)
  std::vector<std::vector<text::WordId>> scheduled_for;
  /// "moved the vote to Sunday": verbs, and what stands before the new day.
  std::vector<std::vector<text::WordId>> shifting;
  std::vector<std::vector<text::WordId>> shifted_to;
  /// "agreed to buy Velden on Monday": verbs of a promise, and what is promised without a day for it.
  std::vector<std::vector<text::WordId>> promising;
  std::vector<std::vector<text::WordId>> promised;
  /// "was due on Monday, but stayed away": what opens the clause that tells what came of a plan, and verbs in it that
  /// leave open whether its day is over.
  std::vector<std::vector<text::WordId>> contrasting;
  std::vector<std::vector<text::WordId>> leaving_open;
  std::vector<text::WordId>
      tight_joiners;  ///< Signs that make a trigger of the numbers around them: "/", ":", "-", ".".
  text::WordId decimal_sign = text::unknown_word;  ///< Of those, one that two numbers are a decimal with: "1.4".
  DateOrder date_order = DateOrder::dmy;
  std::vector<std::pair<std::string, DateOrder>> varieties;  ///< Tags whose order is another one: "en-GB".
  std::uint32_t pivot_year2 = 30;  ///< Two-digit years up to this are 20xx where nothing else tells.

  template <class T>
  const std::vector<T>& table() const noexcept {
    return std::get<std::vector<T>>(tables);
  }
  template <class T>
  std::vector<T>& table() noexcept {
    return std::get<std::vector<T>>(tables);
  }
  /// What rules, alternatives and meanings have stretches of.
  std::tuple<std::vector<char>, std::vector<Field>, std::vector<Rename>, std::vector<Piece>, std::vector<std::uint8_t>,
             std::vector<std::int32_t>>
      tables;
};

}  // namespace dateline::time
