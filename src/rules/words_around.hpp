// The words a rule wants right before or behind its trigger: "step down", "ballistic missile test".
#pragma once

#include "rules/compiled_rules.hpp"
#include "rules/matcher.hpp"

#include <cstdint>
#include <span>

namespace dateline::rules {

/// Fixed words that must stand next to a trigger.
class WordsAround {
 public:
  explicit WordsAround(const SentenceInput& input) : input_(input) {}

  bool around(const NounPattern& pattern, std::uint32_t head) const {
    return stands_before(pattern.before, head) && stands_after(pattern.after, head);
  }
  /// The words of the sentence.
  WordBits told() const noexcept {
    WordBits words;
    for (std::uint32_t token = input_.analysis.tokens.first; token < input_.analysis.tokens.last; ++token)
      words.add(input_.tokens[token].word);
    return words;
  }
  /// Those that may stand around a predicate. \param told the words of the sentence
  WordBits around(const syntax::Predicate& predicate, WordBits told) const noexcept {
    told.add(predicate.particle);  // which may be of several words
    return told;
  }
  /// \pre `around` may hold the others of the entry
  bool fit(const TriggerEntry& entry, const CompiledRule& rule, const syntax::Predicate& predicate) const {
    if (entry.alone) return true;
    if (predicate.nominal) return around(rule.nouns.patterns[entry.noun], predicate.trigger.last - 1);
    return stands_before(entry.before(), predicate.trigger.first) && words_follow(entry, predicate);
  }

 private:
  /// "called [on Monday] for": the last token of a time right behind `token`, or that itself.
  std::uint32_t behind_time(std::uint32_t token) const {
    using syntax::WordClass;
    std::uint32_t next = token + 1;
    if (input_.analysis.word_class(next) == WordClass::preposition) ++next;
    if (input_.analysis.word_class(next) != WordClass::time) return token;
    while (input_.analysis.word_class(next) == WordClass::time) ++next;
    return next - 1;
  }
  bool stands_before(std::span<const text::WordId> words, std::uint32_t token) const {
    if (token < input_.analysis.tokens.first + words.size()) return false;
    for (std::size_t i = 0; i < words.size(); ++i)
      if (input_.tokens[token - words.size() + i].word != words[i]) return false;
    return true;
  }
  bool stands_after(std::span<const text::WordId> words, std::uint32_t token) const {
    if (words.empty()) return true;
    if (token + words.size() >= input_.analysis.tokens.last) return false;
    for (std::size_t i = 0; i < words.size(); ++i)
      if (input_.tokens[token + 1 + i].word != words[i]) return false;
    return true;
  }
  /// "step down" may stand apart ("took the plane down"), which syntax has seen; other words stand behind the verb or
  /// its object: "found Weiss guilty".
  bool words_follow(const TriggerEntry& entry, const syntax::Predicate& predicate) const {
    const std::span<const text::WordId> behind = entry.behind();
    if (behind.size() == 1 && behind[0] == predicate.particle) return true;
    std::uint32_t last = predicate.trigger.last - 1;
    while (last > predicate.trigger.first && input_.tokens[last].word == predicate.particle) --last;
    if (stands_after(behind, last) || stands_after(behind, behind_time(last))) return true;
    const syntax::Argument* object = input_.analysis.find(predicate, syntax::Relation::object);
    if (object == nullptr || object->phrase == syntax::none) return false;
    const std::uint32_t end = input_.analysis.phrases[object->phrase].tokens.last;
    // "called Sweden on Monday" calls on nobody.
    const bool loose = behind.size() == 1 && input_.analysis.word_class(end) == syntax::WordClass::preposition;
    return end > predicate.trigger.last && !loose && stands_after(behind, end - 1);
  }

  const SentenceInput& input_;
};

}  // namespace dateline::rules
