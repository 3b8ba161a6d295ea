// An event while its document is still being read: names of entities are final only at the end.
#pragma once

#include <dateline/event.hpp>

#include "events/modality.hpp"
#include "events/time_attachment.hpp"
#include "rules/matcher.hpp"
#include "syntax/sentence_analysis.hpp"

#include <optional>
#include <string>
#include <vector>

namespace dateline::events {

/// A phrase of the text, kept beyond its sentence's analysis.
struct Participant {
  std::uint32_t role = 0;                   ///< In the event type; of generic events 0 is the subject, 1 the object.
  syntax::TokenRange tokens;
  std::uint32_t entity = syntax::none;
  EntityKind kind = EntityKind::other;
  text::WordId preposition = text::unknown_word;
  std::uint32_t country = syntax::none;     ///< Gazetteer entry of one only an adjective names.
  bool named = false;
  bool plural = false;
  bool inherited = false;
};

struct Draft {
  std::uint32_t rule = syntax::none;        ///< None for a generic event.
  std::uint32_t sentence = 0;
  syntax::TokenRange trigger;
  text::WordId verb = text::unknown_word;   ///< Lemma of the trigger, or of the verb a noun comes from.
  std::vector<text::WordId> behind;         ///< Words that belong to the verb: "down" of "step down".
  std::uint32_t clause = 0;
  syntax::Alternation alternation = syntax::Alternation::active;
  std::vector<Participant> participants;
  std::optional<Participant> place;
  std::optional<Participant> speaker;
  Modality modality = Modality::asserted;
  Polarity polarity = Polarity::positive;
  AttachedTime time;
  bool headline = false;
  bool past = false;                        ///< Told in the past tense.
  bool nominal = false;
  bool background = false;                  ///< Told in a relative or subordinate clause.
  std::vector<syntax::TokenRange> words;    ///< Of a generic event's title: what is said of the subject.
};

}  // namespace dateline::events
