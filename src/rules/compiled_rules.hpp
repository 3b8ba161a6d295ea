// All rules of a language made ready to match: words as ids, patterns compiled, and an index from the lemma of a
// predicate to the rules it can set off. Rules whose triggers do not occur in a text are never looked at.
#pragma once

#include "rules/pack_data.hpp"
#include "rules/slot_bits.hpp"
#include "rules/text_pattern.hpp"
#include "rules/title_template.hpp"
#include "syntax/lexicon.hpp"
#include "syntax/sentence_analysis.hpp"

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

namespace dateline::rules {

/// Words as bits, several to a bit, which tells at once that two sets share no word (Bloom 1970).
class WordBits {
 public:
  static constexpr WordBits all() noexcept { return WordBits(~std::uint64_t{0}); }
  constexpr WordBits() = default;
  void add(text::WordId word) noexcept { bits_ |= std::uint64_t{1} << (word % 64); }
  bool may_share(WordBits other) const noexcept { return (bits_ & other.bits_) != 0; }

 private:
  explicit constexpr WordBits(std::uint64_t bits) : bits_(bits) {}
  std::uint64_t bits_ = 0;
};

/// The same for words that must all be there: two bits each let fewer pass by chance.
class NeighbourBits {
 public:
  void add(text::WordId word) noexcept {
    bits_ |= std::uint64_t{1} << (word % 64) | std::uint64_t{1} << (word / 64 % 64);
  }
  bool may_hold(NeighbourBits all) const noexcept { return (all.bits_ & ~bits_) == 0; }

 private:
  std::uint64_t bits_ = 0;
};

/// A noun with the words that must stand right before and behind it: "arrest warrant", "declaration* of war".
struct NounPattern {
  text::WordId head = text::unknown_word;
  std::vector<text::WordId> before;
  std::vector<text::WordId> after;

  std::uint32_t words() const noexcept { return static_cast<std::uint32_t>(1 + before.size() + after.size()); }
};

/// Noun patterns of which one is wanted; their heads lie side by side, as nearly all that is asked of them is whether a
/// noun is one of the heads.
struct NounPatterns {
  std::vector<NounPattern> patterns;
  std::vector<text::WordId> heads;  ///< Of each.
  WordBits bits;                    ///< Of all heads: nearly all nouns are none of them.
};

/// A slot as the syntax stage names it.
struct CompiledSlot {
  syntax::Relation relation = syntax::Relation::subject;
  text::WordId preposition = text::unknown_word;
};

struct CompiledMapping {
  CompiledSlot slot;
  std::uint32_t role = 0;
};

struct CompiledConstraint {
  CompiledSlot slot;
  std::optional<KindSet> kinds;
  NounPatterns heads;
  TextPattern text;
  TextPattern not_text;
  bool named = false;

  /// An empty slot breaks it.
  bool wants_argument() const noexcept { return !heads.heads.empty() || text || named; }
};

/// What most attempts to match are done with comes first, in one cache line.
struct alignas(64) CompiledRule {
  std::uint32_t type = 0;
  std::uint32_t required = 0;  ///< One bit a role.
  Frame frame = Frame::transitive;
  bool converse = false;  ///< Its subject is the one acted upon: "Norway welcomed the visitors".
  bool dated = false;     ///< `Rule::dated`
  std::vector<CompiledConstraint> constraints;
  std::vector<CompiledMapping> map;
  std::vector<CompiledMapping> within;
  NounPatterns nouns;  ///< The trigger's, for light and motion verbs.
  NounPatterns objects;
  NounPatterns complements;
  SlotNeeds needs;                         ///< For every role and constraint that cannot go without.
  std::vector<std::uint32_t> require_any;  ///< At least one bit of each.
  TextPattern veto;
  std::uint32_t layer = 0;  ///< Which pack it comes from: the built-in one first, then the caller's.
  int priority = 0;
  std::vector<std::uint32_t> beats;  ///< Sorted indices of rules.
  std::vector<TitleTemplate> titles;
  std::string id;
  const Rule* definition = nullptr;
};

/// The other words of a verb of several.
struct VerbWords {
  std::vector<text::WordId> before;  ///< Of a verb with a hyphen: "re-elect".
  std::vector<text::WordId> behind;  ///< "step down", "file for bankruptcy"
};

/// One way a predicate can set off a rule. Many are looked at for each that is tried: they are small, and hold all that
/// most are turned down for. None lies across two cache lines.
struct alignas(64) TriggerEntry {
  enum class Need : std::uint8_t { nothing, object, complement, light, motion };
  std::uint32_t rule = 0;
  text::WordId lemma = text::unknown_word;
  std::uint32_t noun = syntax::none;  ///< Index in the rule's `nouns`, for event nouns.
  Need need = Need::nothing;
  bool alone = false;                      ///< No words must stand around it.
  WordBits heads = WordBits::all();        ///< Of the nouns it needs.
  NeighbourBits neighbours;                ///< That must stand next to it.
  SlotNeeds slots;                         ///< That must be filled, where no noun brings arguments of its own.
  std::unique_ptr<const VerbWords> words;  ///< Of a verb; nullptr when it is alone.

  std::span<const text::WordId> before() const noexcept {
    return words ? words->before : std::span<const text::WordId>();
  }
  std::span<const text::WordId> behind() const noexcept {
    return words ? words->behind : std::span<const text::WordId>();
  }
};

class CompiledRules {
 public:
  /// Puts packs together. New trigger words are added to the lexicon; what is wrong between packs (a rule that beats an
  /// unknown one, a type defined twice) is added to `problems`.
  CompiledRules(std::vector<RulePack> packs, syntax::Lexicon& lexicon, text::Vocabulary& vocabulary,
                std::vector<Problem>& problems);

  std::span<const TriggerEntry> triggers(bool nominal, text::WordId lemma) const noexcept {
    return (nominal ? nouns_ : verbs_).of(lemma);
  }
  const std::vector<CompiledRule>& rules() const noexcept { return rules_; }
  const CompiledRule& rule(std::uint32_t index) const noexcept { return rules_[index]; }
  const EventType& type(const CompiledRule& rule) const noexcept { return *types_[rule.type]; }
  const std::vector<const EventType*>& types() const noexcept { return types_; }
  /// Is an event of the one told in the same news as one of the other, and of its day (`EventType::dated_with`)?
  bool is_dated_with(const CompiledRule& one, const CompiledRule& other) const;
  /// Where one sentence tells both at one time, has the other the date (`EventType::told_with`)?
  bool is_told_with(const CompiledRule& one, const CompiledRule& other) const;
  /// Types as which another article may tell what the rule tells (`EventType::told_as`).
  const std::vector<std::string>& told_as(const CompiledRule& rule) const noexcept { return told_as_[rule.type]; }
  /// Pairs of roles, of `part` and of `whole`; empty when the one is no part of the other.
  std::vector<std::pair<std::uint32_t, std::uint32_t>> roles_in_whole(const CompiledRule& part,
                                                                      const CompiledRule& whole) const;

 private:
  struct Index {
    std::vector<TriggerEntry> entries;  ///< Sorted by lemma.
    std::vector<std::uint32_t> first;   ///< By WordId; one more at the end.
    void build();
    std::span<const TriggerEntry> of(text::WordId lemma) const noexcept {
      if (lemma == text::unknown_word || lemma + 1 >= first.size()) return {};
      return {entries.data() + first[lemma], first[lemma + 1] - first[lemma]};
    }
  };
  void collect_types(std::vector<Problem>& problems);
  const TextPattern& shared_pattern(const std::string& pattern);
  void compile(const Rule& rule, std::uint32_t layer, syntax::Lexicon& lexicon, text::Vocabulary& vocabulary,
               std::vector<Problem>& problems);
  void index_triggers(std::uint32_t index, const Rule& rule, syntax::Lexicon& lexicon, text::Vocabulary& vocabulary);
  void resolve_beats(std::vector<Problem>& problems);
  std::vector<std::string> beatable(bool prefixes) const;
  const EventType* named_type(const Reference& reference, std::string_view key, std::vector<Problem>& problems) const;
  void check_types(std::vector<Problem>& problems) const;
  void find_other_types();
  bool is_among(const CompiledRule& rule, const std::vector<Reference>& types) const;

  std::vector<RulePack> packs_;  ///< Keeps definitions alive.
  std::vector<const EventType*> types_;
  std::vector<std::vector<std::string>> told_as_;  // by type
  std::vector<CompiledRule> rules_;
  std::unordered_map<std::string, TextPattern> patterns_;  ///< While rules are compiled.
  Index verbs_;
  Index nouns_;
};

}  // namespace dateline::rules
