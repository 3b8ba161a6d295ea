#include "time/compiled_bytes.hpp"

#include "packs/short_numbers.hpp"

#include <bit>
#include <concepts>
#include <memory>
#include <type_traits>
#include <utility>

namespace dateline::time {
namespace {

template <class T, class Plain>
concept Is = std::same_as<std::remove_const_t<T>, Plain>;

// The members of each value, for writing and for reading. Each list is a structured binding, which does not compile
// when a member is added and forgotten here.

template <Is<Neighbour> T>
void members(auto& archive, T& value) {
  auto& [words, classes, suffixes, number, tight_number, tight_word, uncased, capitalised, lower, edge, decimal,
         ordinal] = value;
  archive(words, classes, suffixes, number, tight_number, tight_word, uncased, capitalised, lower, edge, decimal,
          ordinal);
}

template <Is<Condition> T>
void members(auto& archive, T& value) {
  auto& [before, not_before, after, not_after, capitalised, lower, not_at_start] = value;
  archive(before, not_before, after, not_after, capitalised, lower, not_at_start);
}

template <Is<Piece> T>
void members(auto& archive, T& value) {
  auto& [first, last] = value;
  archive(first, last);
}

template <Is<Alternative> T>
void members(auto& archive, T& value) {
  auto& [rule, bases, pieces] = value;
  archive(rule, bases, pieces);
}

template <Is<Rename> T>
void members(auto& archive, T& value) {
  auto& [from, to, negated] = value;
  archive(from, to, negated);
}

template <Is<Rule> T>
void members(auto& archive, T& value) {
  auto& [id, result, report, veto, range, type, priority, combine, order, set, drop, rename, share, when] = value;
  archive(id, result, report, veto, range, type, priority, combine, order, set, drop, rename, share, when);
}

template <Is<Holiday> T>
void members(auto& archive, T& value) {
  auto& [kind, month, day, weekday, nth, offset, days, name] = value;
  archive(kind, month, day, weekday, nth, offset, days, name);
}

/// Where a step leads follows from where it stands.
template <Is<Step> T>
void members(auto& archive, T& value) {
  auto& [symbol, tight, node] = value;
  archive(symbol, tight);
}

template <Is<Compiled::WordReading> T>
void members(auto& archive, T& value) {
  auto& [symbol, meaning] = value;
  archive(symbol, meaning);
}

template <Is<Compiled> T>
void members(auto& archive, T& value) {
  auto& [words, readings, nodes, steps, ends, root_steps, prospects, alternatives, rules, symbol_names, holidays,
         past_suffixes, future_suffixes, future_prefixes, gerund_suffixes, unmarked_past, before_event, after_event,
         event_kin, ahead, scheduling, planning, scheduled_for, shifting, shifted_to, promising, promised, contrasting,
         leaving_open, tight_joiners, decimal_sign, date_order, varieties, pivot_year2, tables] = value;
  // The names of symbols are for the compiler, and the prospects follow from the nodes.
  archive(words, readings, nodes, steps, ends, root_steps, alternatives, rules, holidays, past_suffixes,
          future_suffixes, future_prefixes, gerund_suffixes, unmarked_past, before_event, after_event, event_kin, ahead,
          scheduling, planning, scheduled_for, shifting, shifted_to, promising, promised, contrasting, leaving_open,
          tight_joiners, decimal_sign, date_order, varieties, pivot_year2);
}

/// Seven bits a byte, the lowest first; the highest bit says that more follow.
class Writer {
 public:
  explicit Writer(const Compiled& grammar) : grammar_(grammar) {}
  void operator()(const auto&... values) { (write(values), ...); }
  std::string take() { return std::move(bytes_); }

 private:
  template <class T>
  void write(const T& value) {
    if constexpr (std::is_enum_v<T>)
      write_number(static_cast<std::uint64_t>(value));
    else if constexpr (std::signed_integral<T>)
      packs::write_signed(bytes_, value);
    else if constexpr (std::integral<T>)
      write_number(value);
    else
      members(*this, value);
  }
  void write(char c) { bytes_ += c; }
  void write(const std::string& text) {
    write_number(text.size());
    bytes_ += text;
  }
  template <class T>
  void write(const std::vector<T>& values) {
    write_number(values.size());
    for (const T& value : values) write(value);
  }
  template <class First, class Second>
  void write(const std::pair<First, Second>& pair) {
    write(pair.first);
    write(pair.second);
  }
  template <class T>
  void write(const std::unique_ptr<const T>& value) {
    write(value != nullptr);
    if (value != nullptr) write(*value);
  }
  /// The stretches of all nodes lie one behind the other, so their lengths tell them; the filter follows from the
  /// steps.
  void write(const Node& node) {
    const auto& [symbols, first_step, last_step, first_end, last_end] = node;
    write_number(last_step - first_step);
    write_number(last_end - first_end);
  }
  /// What lies in the grammar's tables is written where it belongs.
  template <class T>
  void write(const Stretch<T>& stretch) {
    write_number(stretch.last - stretch.first);
    for (const T& value : grammar_.of(stretch)) write(value);
  }
  /// Most words are no literals; their readings lie one behind the other.
  void write(const Compiled::Word& word) {
    const auto& [literal, first_reading, last_reading, known, trigger, cue, governs_infinitive] = word;
    write_number(static_cast<Symbol>(literal + 1));
    write_number(last_reading - first_reading);
    write_number(static_cast<std::uint64_t>(cue) << 3 | (known ? 4u : 0u) | (trigger ? 2u : 0u) |
                 (governs_infinitive ? 1u : 0u));
  }
  void write(const KeptMeaning& meaning) {
    write_number(meaning.fields);
    for (const std::int32_t value : grammar_.of(meaning.values)) write(value);
  }
  void write_number(std::uint64_t number) { packs::write_number(bytes_, number); }

  const Compiled& grammar_;
  std::string bytes_;
};

class Reader {
 public:
  Reader(std::string_view bytes, Compiled& grammar) : bytes_(bytes), grammar_(grammar) {}
  void operator()(auto&... values) { (read(values), ...); }
  /// They are not copied on their way: there are a hundred thousand of them.
  void intern_words(text::Vocabulary& vocabulary) {
    for (std::uint64_t left = read_number(); left > 0; --left) {
      const std::size_t size = read_number();
      vocabulary.intern(bytes_.substr(at_, size));
      at_ += size;
    }
  }

 private:
  template <class T>
  void read(T& value) {
    if constexpr (std::is_enum_v<T>) {
      value = static_cast<T>(read_number());
    } else if constexpr (std::signed_integral<T>) {
      value = static_cast<T>(packs::read_signed(bytes_, at_));
    } else if constexpr (std::integral<T>) {
      value = static_cast<T>(read_number());
    } else {
      members(*this, value);
    }
  }
  std::string_view read_text() {
    const std::size_t size = read_number();
    at_ += size;
    return bytes_.substr(at_ - size, size);
  }
  void read(std::string& text) { text = read_text(); }
  void read(std::string_view& text) { text = read_text(); }
  template <class T>
  void read(std::vector<T>& values) {
    values.resize(read_number());
    for (T& value : values) read(value);
  }
  template <class First, class Second>
  void read(std::pair<First, Second>& pair) {
    read(pair.first);
    read(pair.second);
  }
  template <class T>
  void read(std::unique_ptr<const T>& value) {
    if (read_number() == 0) return;
    T object;
    read(object);
    value = std::make_unique<const T>(std::move(object));
  }
  void read(Node& node) {
    node.first_step = last_node_.last_step;
    node.first_end = last_node_.last_end;
    node.last_step = node.first_step + static_cast<std::uint32_t>(read_number());
    node.last_end = node.first_end + static_cast<std::uint32_t>(read_number());
    last_node_ = node;
  }
  void read(Compiled::Word& word) {
    word.literal = static_cast<Symbol>(read_number()) - 1;
    word.first_reading = last_reading_;
    word.last_reading = last_reading_ += static_cast<std::uint32_t>(read_number());
    const std::uint64_t traits = read_number();
    word.cue = static_cast<Cue>(traits >> 3);
    word.known = (traits & 4u) != 0;
    word.trigger = (traits & 2u) != 0;
    word.governs_infinitive = (traits & 1u) != 0;
  }
  template <class T>
  void read(Stretch<T>& stretch) {
    read_values(static_cast<std::uint32_t>(read_number()), stretch);
  }
  void read(Stretch<char>& stretch) { stretch = grammar_.keep(std::span<const char>(read_text())); }
  void read(KeptMeaning& meaning) {
    meaning.fields = read_number();
    read_values(static_cast<std::uint32_t>(std::popcount(meaning.fields)), meaning.values);
  }
  template <class T>
  void read_values(std::uint32_t count, Stretch<T>& stretch) {
    std::vector<T>& all = grammar_.table<T>();
    stretch.first = static_cast<std::uint32_t>(all.size());
    stretch.last = stretch.first + count;
    for (std::uint32_t i = 0; i < count; ++i) read(all.emplace_back());
  }
  std::uint64_t read_number() { return packs::read_number(bytes_, at_); }

  std::string_view bytes_;
  std::size_t at_ = 0;
  Compiled& grammar_;
  Node last_node_;
  std::uint32_t last_reading_ = 0;
};

}  // namespace

std::string to_bytes(const Compiled& grammar, const text::Vocabulary& vocabulary) {
  std::vector<std::string> words;
  for (text::WordId id = 1; id < vocabulary.size(); ++id) words.emplace_back(vocabulary.word(id));
  Writer writer(grammar);
  writer(words);
  members(writer, grammar);
  return writer.take();
}

Compiled from_bytes(std::string_view bytes, text::Vocabulary& vocabulary) {
  // The names of symbols are for the compiler, and the prospects follow from the nodes.
  Compiled grammar;
  Reader reader(bytes, grammar);
  std::vector<std::string_view> words;
  reader(words);
  vocabulary.fill(words);
  members(reader, grammar);
  grammar.link_steps();
  grammar.add_filters();
  return grammar;
}

}  // namespace dateline::time
