// An event while its document is still being read: names of entities are final only at the end.
#pragma once

#include <dateline/event.hpp>

#include "events/clause_title.hpp"
#include "events/modality.hpp"
#include "events/participant.hpp"
#include "events/time_attachment.hpp"
#include "rules/matcher.hpp"
#include "syntax/sentence_analysis.hpp"

#include <optional>
#include <string>
#include <vector>

namespace dateline::events {

struct Draft {
  std::uint32_t rule = syntax::none;  ///< None for a generic event.
  std::uint32_t sentence = 0;
  syntax::TokenRange trigger;
  text::WordId verb = text::unknown_word;   ///< Lemma of the trigger, or of the verb a noun comes from.
  std::vector<text::WordId> behind;         ///< Words that belong to the verb: "down" of "step down".
  text::WordId known = text::unknown_word;  ///< Noun for an event told before: "[the ceremony] was led by ..."
  text::WordId after = text::unknown_word;  ///< Such a noun behind which it was: "told reporters after [the ruling]"
  std::uint32_t clause = 0;
  syntax::Alternation alternation = syntax::Alternation::active;
  std::vector<Participant> participants;
  std::vector<Participant> told_before;  ///< Who takes part, as sentences before tell; no title names them for it.
  std::optional<Participant> place;
  std::optional<Participant> speaker;
  Modality modality = Modality::asserted;
  Polarity polarity = Polarity::positive;
  AttachedTime time;
  std::optional<std::uint32_t> since_last;  ///< The span within which there was one before, as a time.
  std::uint32_t years_before = 0;           ///< It happened so many years before its time: an anniversary's.
  bool headline = false;
  bool past = false;      ///< Told in the past tense.
  bool ahead = false;     ///< Told in the future tense: "will".
  bool before = false;    ///< Told in the past perfect: "had resigned".
  bool due_then = false;  ///< Lay ahead of what is past: "was due to rule".
  bool current = false;   ///< A noun tells it, in a clause in the present tense: "the funeral begins at noon".
  bool befalls = false;   ///< A noun tells it, of what nobody sets a day for: "the explosion".
  bool perfect = false;   ///< Told in the present perfect, in a clause without a time: "has resigned".
  bool nominal = false;
  bool background = false;                 ///< Told in a relative or subordinate clause.
  bool alongside = false;                  ///< Happens while its main clause does: "fled as rebels took the town".
  std::uint32_t titled_by = syntax::none;  ///< Trigger of the event of its sentence that has its title.
  std::uint32_t told_with = syntax::none;  ///< Trigger of the one that tells the same news, and has the entry for both.
  ClauseTitle clause_title;                ///< Where a verb told it ...
  syntax::TokenRange phrase;   ///< ... or the phrase of the noun that did, with who owns it and what "of" joins to it.
  syntax::TokenRange telling;  ///< What its clause goes on to tell behind the trigger, up to a pause.
};

/// A day of a month that a verb fixes for later, whatever its tense: "set the hearing for 3 May".
inline bool is_scheduled_day(const RelativeDate& day) {
  return day.month != 0 && day.day != 0 && day.direction == RelativeDate::Direction::future;
}

inline bool is_told_as_fact(const Draft& draft) {
  return draft.modality == Modality::asserted || draft.modality == Modality::reported;
}

/// "the toll of [Monday's quake]": it tells which event is meant, and makes no entry by itself.
inline bool is_reference(const Draft& draft) {
  return draft.alternation == syntax::Alternation::nominal_reference;
}

/// Neither planned nor denied.
inline bool has_happened(const Draft& draft) {
  return draft.polarity == Polarity::positive && is_told_as_fact(draft);
}

}  // namespace dateline::events
