// All extractions side by side, their words and names as numbers, ready to be compared.
#pragma once

#include <dateline/timeline.hpp>

#include "merging/actors.hpp"
#include "merging/part_words.hpp"
#include "merging/recurrence.hpp"
#include "merging/words.hpp"
#include "text/leading_bytes.hpp"

#include <algorithm>
#include <bit>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace dateline::merging {

// Who takes part in a fact, in which role.
struct Participant {
  WordId role = no_word;
  ActorId actor = no_actor;
  EntityKind kind = EntityKind::other;
  bool principal = false;  // one of those who make the event what it is: its actor, its recipient, its first role
  bool gathering = false;  // the forum, the summit: whoever else attended it was at the same event
  bool mutual = false;     // of a meeting or a call: who met whom is who was met by whom

  friend auto operator<=>(const Participant&, const Participant&) = default;
};

// A Date's days at hand for many comparisons.
struct DateBounds {
  std::chrono::sys_days first = std::chrono::sys_days::min();  // of an open or unknown start: long ago
  std::chrono::sys_days last = std::chrono::sys_days::max();
  std::chrono::days slack{0};  // how much further "about" reaches
  bool known = false;
  bool close = false;  // a day, or a few that are one occasion

  std::chrono::days length() const noexcept { return last - first; }
  bool bounded() const noexcept {
    return known && first != std::chrono::sys_days::min() && last != std::chrono::sys_days::max();
  }
};

DateBounds bounds_of(const Date& date);

// A day, or the weekend or week that articles written later tell for it.
inline bool tells_day(const DateBounds& bounds) noexcept {
  return bounds.bounded() && bounds.length() < std::chrono::weeks{1};
}

inline constexpr std::uint32_t no_fact = static_cast<std::uint32_t>(-1);

// One event mention, with its date as far as it is worked out.
struct Fact {
  std::uint32_t document = 0;
  std::uint32_t index = 0;  // in the document's events
  const EventMention* mention = nullptr;
  const RelativeDate* relative = nullptr;  // what its date hangs on, while the day of writing is not known
  WordId type = no_word;
  WordId kin = no_word;         // types that tell of one thing: a visit and a journey, an agreement and a declaration
  bool has_kin = false;         // there are others than its own
  std::vector<WordId> told_as;  // sorted; types as which others tell the same
  Recurrence recurrence = Recurrence::often;
  bool generic = false;
  bool harm = false;                               // a death or an injury, which something else has caused
  WordId trigger = no_word;                        // stem; unknown of a headline that came beside the article
  std::vector<WordId> sentence;                    // its words, sorted, where the trigger is not known or harm is told
  std::vector<Participant> participants;           // sorted
  std::vector<ActorId> actors;                     // sorted, each once; the place among them
  std::vector<ActorId> befallen;                   // sorted; those it befalls, else those who act
  std::vector<ActorId> voices;                     // sorted; of something said, who says it, ...
  std::vector<WordId> unnamed_voices;              // ... or the words for somebody without a name
  std::vector<std::pair<WordId, WordId>> unnamed;  // sorted; of each side's role the words for who has no name
  std::vector<ActorId> named;        // of what may be of one day: actors, and who else its words name; sorted
  std::vector<PartWord> part_words;  // likewise, the words for each part
  std::vector<ActorId> places;       // sorted; named places and countries among them that are no party
  std::vector<WordId> words;         // content words of title and text, sorted; names left out
  WordSketch word_sketch;            // of `words`
  std::vector<WordId> quotations;    // sorted; what stands in quotation marks where words tell what it is about
  Date date;
  DateBounds bounds;                 // of `date`
  bool by_publication = false;       // no words date it: its date is that of the document whose headline tells it
  bool nameless = false;             // nobody with a name makes it what it is, as in most accidents
  bool stand = false;                // where somebody stands: a demand, a threat
  bool promise = false;              // what somebody agrees to do: "agreed to meet"
  bool noun = false;                 // a noun tells it: "the unrest", rather than "attacked"
  bool about = false;                // some words say what it is about: "the breach"
  bool wordy = false;                // these are words of its own: a statement, a demand
  bool reference = false;            // "the toll of Monday's quake": a noun and its day, which tell what is meant
  bool bare = false;                 // "the crash happened near Lyon": nothing is told but the kind, the day, the place
  bool routine = false;              // its document tells several of the kind, of the same actor
  bool leading = false;              // the first of its kind and date in its document
  bool opening = false;              // the first of them below the headline
  std::vector<std::string> reasons;  // how `date` came about, beyond the mention's own derivation
  std::uint32_t told_with = no_fact;  // of the sentence, the one that has the entry for both
};

// Told by a headline: one that came beside the article, or one without words for its date.
// Rather than planned, denied or only possible.
inline bool is_told_as_fact(Modality modality) noexcept {
  return modality == Modality::asserted || modality == Modality::reported;
}

inline bool is_headline(const Fact& fact) {
  return fact.by_publication || fact.trigger == no_word;
}

void set_date(Fact& fact, const Date& date);

using TraitId = std::uint32_t;

// Something a document is about, and how much.
struct Trait {
  TraitId id = 0;
  float weight = 0;
};

struct SourceDocument {
  const Extraction* extraction = nullptr;
  std::uint32_t origin = 0;  // documents of one origin tell one text
  Date published;
  DateBounds bounds;  // of `published`
  AnchorSource published_from = AnchorSource::none;
  bool tells_dates = false;          // some fact has a date
  std::vector<std::string> reasons;  // for an inferred date
  std::vector<ActorId> named;        // sorted, each once
  std::vector<Trait> profile;        // by id, of length 1 as a vector; see stories.hpp
};

// What was asked of two documents lately: the same pairs are compared for one mention after the other. As big as few
// documents need, and no bigger for many.
class PairMemo {
 public:
  explicit PairMemo(std::size_t documents = 0)
      : entries_(std::bit_ceil(std::clamp(documents * documents, fewest, most))) {}

  template <typename Ask>
  bool ask(std::uint32_t a, std::uint32_t b, const Ask& answer) {
    const std::uint64_t pair = std::uint64_t{std::min(a, b)} << 32 | std::max(a, b);
    Entry& entry = entries_[text::hash_bytes(pair) & (entries_.size() - 1)];
    if (entry.pair != pair) entry = {pair, answer()};
    return entry.answer;
  }

 private:
  static constexpr std::size_t fewest = 1;
  static constexpr std::size_t most = 1 << 16;
  struct Entry {
    std::uint64_t pair = ~std::uint64_t{0};  // of none
    bool answer = false;
  };
  std::vector<Entry> entries_;
};

// Of one merge, and so of one thread.
struct Corpus {
  explicit Corpus(const std::vector<const Extraction*>& extractions);

  Actors actors;
  std::vector<SourceDocument> documents;  // by id
  bool mostly_dated = false;              // as they came: most say when they were written
  std::vector<Fact> facts;                // by document, then as they stand
  mutable PairMemo same_stories;          // see stories.hpp

  const Fact& fact(std::uint32_t index) const { return facts[index]; }
  std::span<const Fact> facts_of(std::uint32_t document) const;
  const SourceDocument& document_of(const Fact& fact) const { return documents[fact.document]; }
};

// The name of events no rule knows.
inline constexpr std::string_view generic_type = "generic";

}  // namespace dateline::merging
