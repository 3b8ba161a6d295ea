#ifndef DATELINE_TIMELINE_HPP
#define DATELINE_TIMELINE_HPP
/// \file
/// From many Extractions to one Timeline.
///
///     dateline::Extractor extractor;
///     dateline::TimelineBuilder builder;
///     builder.add(extractor.extract(dateline::read(
///         {.bytes = "Emmanuel Macron will visit China next week.", .id = "plan", .published = "2023-03-31"})));
///     builder.add(extractor.extract(dateline::read(
///         {.bytes = "Emmanuel Macron visited China on Wednesday.", .id = "report", .published = "2023-04-06"})));
///     dateline::Timeline timeline = builder.build();
///
///     timeline.events.size();                // 1
///     timeline.events[0].date.edtf();        // 2023-04-05
///     timeline.events[0].title;              // Emmanuel Macron visits China
///     timeline.events[0].support.documents;  // 2
///
/// Building is order-independent: any order of the same Extractions, any grouping into builders merged later, and any
/// Extraction added twice give the same Timeline, byte for byte.

#include <dateline/event.hpp>
#include <dateline/export.hpp>
#include <dateline/time.hpp>

#include <cstddef>
#include <memory>
#include <string>
#include <vector>

namespace dateline {

/// Where an event is told.
struct Mention {
  std::string document;  ///< `DocumentInfo::id`
  Span span;             ///< The sentence, in that article's bytes.
  Span trigger;          ///< The word that gave the event away.
  std::string quote;     ///< The sentence.
  std::string rule;      ///< Id of the rule that fired.
  Date date;             ///< As this mention alone has it, after the documents' dates were worked out.
  Modality modality = Modality::asserted;

  friend bool operator==(const Mention&, const Mention&) = default;
};

/// How many speak for an event.
struct Support {
  std::size_t documents = 0;  ///< Articles that tell it.
  std::size_t origins = 0;    ///< Texts written independently: copies of one agency story count once.

  friend bool operator==(const Support&, const Support&) = default;
};

/// A date some sources give that is not the one chosen.
struct Alternative {
  Date date;
  std::vector<std::string> documents;  ///< Sorted ids.

  friend bool operator==(const Alternative&, const Alternative&) = default;
};

/// One thing that happened, was planned, or was denied; members without a comment as in EventMention.
struct TimelineEvent {
  std::string id;  ///< Stable: a hash of what the event is, not of the order of the input.
  Date date;
  std::string type;
  std::string plover;
  std::string ace;
  std::string title;
  std::vector<Role> roles;  ///< Spans are those of the first mention.
  std::string place;
  Modality modality = Modality::asserted;
  Polarity polarity = Polarity::positive;
  std::string attributed_to;
  double score = 0;               ///< How much the event matters beside others of its timeline; without a unit.
  std::vector<Mention> mentions;  ///< The one to quote first, then all others by document id and offset.
  Support support;
  std::vector<std::string> derivation;    ///< How the date was found.
  std::vector<Alternative> alternatives;  ///< Disagreement, kept.
  std::vector<std::string> supersedes;    ///< Ids of earlier versions of it: the plan that came true.

  friend bool operator==(const TimelineEvent&, const TimelineEvent&) = default;
};

/// Events by date, each with its sources.
struct Timeline {
  std::vector<TimelineEvent> events;    ///< By earliest day, then latest, then id; unknown dates last.
  std::vector<DocumentInfo> documents;  ///< By id; `published` is what was given or worked out.

  friend bool operator==(const Timeline&, const Timeline&) = default;
};

/// Settings of a TimelineBuilder.
struct TimelineOptions {
  bool infer_publication_dates = true;  ///< Work out when undated documents were written, jointly over all of them.
};

/// Collects Extractions, one for each document id, and merges them. Copies share what was added, so that a copy costs
/// little. For one thread at a time; `const` methods for many. What was moved from can only be assigned to or
/// destroyed.
class DATELINE_EXPORT TimelineBuilder {
 public:
  explicit TimelineBuilder(TimelineOptions options = {});
  ~TimelineBuilder();
  TimelineBuilder(const TimelineBuilder&);
  TimelineBuilder& operator=(const TimelineBuilder&);
  TimelineBuilder(TimelineBuilder&&) noexcept;
  TimelineBuilder& operator=(TimelineBuilder&&) noexcept;

  /// Of two different Extractions with one document id the fuller stays, whichever came first: a text that changes
  /// needs a new id.
  void add(Extraction extraction);
  /// Takes over everything another builder collected: the reduce step of a distributed run.
  void merge(const TimelineBuilder& other);
  /// Merges what was collected so far, from the beginning each time; more may be added afterwards.
  Timeline build() const;

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace dateline
#endif
