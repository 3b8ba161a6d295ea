// The words a rule wants right before or behind its trigger: "step down", "ballistic missile test".
#pragma once

#include "rules/compiled_rules.hpp"
#include "rules/matcher.hpp"

#include <algorithm>
#include <cstdint>
#include <span>

namespace dateline::rules {

/// Where words of a rule may stand next to a predicate, and which do there.
struct Neighbours {
  std::uint32_t verb = 0;         ///< The last token of the verb without its particle, ...
  std::uint32_t behind_time = 0;  ///< ... or of a time right behind it: "called [on Monday] for".
  std::uint32_t object_end = 0;   ///< Where its object ends; 0 without one.
  NeighbourBits words;
};

/// Fixed words that must stand next to a trigger.
class WordsAround {
 public:
  explicit WordsAround(const SentenceInput& input) : input_(input) {}

  bool around(const NounPattern& pattern, std::uint32_t head) const {
    return stands_before(pattern.before, head) && stands_after(pattern.after, head);
  }
  Neighbours of(const syntax::Predicate& predicate) const noexcept {
    Neighbours result;
    // A word beyond the sentence lets an entry pass for nothing at most.
    const auto last_token = static_cast<std::uint32_t>(input_.tokens.size() - 1);
    const auto add = [&](std::uint32_t token) { result.words.add(input_.tokens[std::min(token, last_token)].word); };
    if (predicate.nominal) {
      add(predicate.trigger.last - 2);
      add(predicate.trigger.last);
      return result;
    }
    result.verb = last_of_verb(predicate);
    result.behind_time = behind_time(result.verb);
    result.object_end = end_of_object(predicate);
    result.words.add(predicate.particle);  // which may be of several words
    add(predicate.trigger.first - 1);
    add(result.verb + 1);
    add(result.behind_time + 1);
    add(result.object_end);
    return result;
  }
  /// \pre the neighbours' words may hold those of the entry
  bool fit(const TriggerEntry& entry, const CompiledRule& rule, const syntax::Predicate& predicate,
           const Neighbours& neighbours) const {
    if (entry.alone) return true;
    if (predicate.nominal) return around(rule.nouns.patterns[entry.noun], predicate.trigger.last - 1);
    return stands_before(entry.before(), predicate.trigger.first) && words_follow(entry, predicate, neighbours);
  }

 private:
  /// The last token of a time right behind `token`, or that itself.
  std::uint32_t behind_time(std::uint32_t token) const {
    using syntax::WordClass;
    std::uint32_t next = token + 1;
    if (input_.analysis.word_class(next) == WordClass::preposition) ++next;
    if (input_.analysis.word_class(next) != WordClass::time) return token;
    while (input_.analysis.word_class(next) == WordClass::time) ++next;
    return next - 1;
  }
  /// The verb without its particle.
  std::uint32_t last_of_verb(const syntax::Predicate& predicate) const noexcept {
    std::uint32_t last = predicate.trigger.last - 1;
    while (last > predicate.trigger.first && input_.tokens[last].word == predicate.particle) --last;
    return last;
  }
  /// Where the object ends, with what "of" joins to it: "found the captain of the ferry guilty"; 0 without one.
  std::uint32_t end_of_object(const syntax::Predicate& predicate) const noexcept {
    const syntax::Argument* object = input_.analysis.find(predicate, syntax::Relation::object);
    return object == nullptr || object->phrase == syntax::none ? 0 : input_.analysis.extent(object->phrase).last;
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
  bool words_follow(const TriggerEntry& entry, const syntax::Predicate& predicate, const Neighbours& neighbours) const {
    const std::span<const text::WordId> behind = entry.behind();
    if (behind.size() == 1 && behind[0] == predicate.particle) return true;
    if (stands_after(behind, neighbours.verb) || stands_after(behind, neighbours.behind_time)) return true;
    const std::uint32_t end = neighbours.object_end;
    // "called Sweden on Monday" calls on nobody.
    const bool loose = behind.size() == 1 && input_.analysis.word_class(end) == syntax::WordClass::preposition;
    return end > predicate.trigger.last && !loose && stands_after(behind, end - 1);
  }

  const SentenceInput& input_;
};

}  // namespace dateline::rules
