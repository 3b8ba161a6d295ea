// Which of a sentence's times belongs to which of its events.
//
// A time inside an event's own noun phrase is that event's ("Sunday's crash", "the 2014 invasion"), and nobody else's.
// Else a verb takes the time of its clause that it reaches with the fewest other verbs between, the nearest first; a
// verb without a tense of its own only one that no other verb is nearer to. A noun takes a time right behind it, or
// that of a verb whose event it is ("the trial opened on Monday"); what is done within that event shares it ("in a raid
// on Friday, police ..."). Else, where a clause tells of the same moment as the
// one around it ("when he visited Rome") or a verb is coordinated with another, theirs. A time that only bounds ("since
// March") dates nothing.
#pragma once

#include <dateline/time.hpp>

#include "events/modality_cues.hpp"
#include "events/time_offsets.hpp"
#include "syntax/lexicon.hpp"
#include "syntax/sentence_analysis.hpp"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace dateline::events {

/// A time expression in the tokens of the document.
struct PlacedTime {
  syntax::TokenRange tokens;
  std::uint32_t index = 0;  ///< In the document's list of expressions.
};

/// How an event came by its time.
enum class Attachment : std::uint8_t {
  none,
  own_phrase,
  clause,
  occasion,
  coordination,
  simultaneous_clause,
  governing_clause,
  entry,
  counted,
  onset,
  report,
  deadline
};
const char* describe(Attachment attachment) noexcept;

struct AttachedTime {
  std::optional<std::uint32_t> time;      ///< Index of the expression.
  std::optional<std::uint32_t> until;     ///< Index of the other end of a range: "between May and July".
  std::optional<std::uint32_t> duration;  ///< Of "two-day visit".
  bool ends = false;                      ///< The time is the last day: "concluded a two-day visit on Friday".
  bool across = false;                    ///< Another verb stands between: "was held [to appear] on 19 August".
  std::optional<TimeOffset> offset;       ///< The event lies so far from the time: "two days after the vote on 9 May".
  Attachment attachment = Attachment::none;
};

class TimeAttachment {
 public:
  /// \param published the day of writing, where it is known
  TimeAttachment(const ModalityCues& cues, const std::vector<TimeExpression>& expressions, const Date& published)
      : cues_(cues), expressions_(expressions), written_(published) {}
  /// To be called once for each sentence, before `of`. \param times of this sentence, ascending.
  void start(const std::vector<text::Token>& tokens, const syntax::SentenceAnalysis& analysis,
             std::span<const PlacedTime> times);
  /// \param predicate of the analysis
  /// \param noun phrase of the event noun a light verb goes with, beside the predicate's own
  AttachedTime of(const syntax::Predicate& predicate, std::uint32_t noun = syntax::none) const;
  std::span<const PlacedTime> times() const noexcept { return times_; }

 private:
  // time_attachment.cpp: a sentence prepared, and the way from the nearest time to the farthest
  AttachedTime attach(const syntax::Predicate& predicate, std::uint32_t noun) const;
  void find_owners();
  const PlacedTime* in_phrase(std::uint32_t phrase) const;
  const PlacedTime* duration_in(std::uint32_t phrase) const;
  bool encloses(std::uint32_t phrase) const;
  std::uint32_t clause_of(const PlacedTime& time) const;
  bool is_of_noun_beside(std::size_t time) const;
  void find_clauses();
  /// May the time be that of what a verb of the clause tells?
  bool usable(std::size_t time, std::uint32_t clause) const noexcept {
    return clause != syntax::none && clause_[time] == clause;
  }
  std::size_t verbs_between(std::uint32_t first, std::uint32_t last) const;
  std::size_t verbs_before(std::uint32_t token) const;
  bool comes_of(const syntax::Predicate& purpose, const syntax::VerbGroup& deed) const;
  const PlacedTime* in_clause(std::uint32_t clause, const syntax::Predicate& predicate) const;
  /// Is the word listed with the trait?
  bool is(std::uint32_t token, syntax::Trait trait) const noexcept {
    return (analysis_->listed[token - analysis_->tokens.first] & syntax::traits(trait)) != 0;
  }
  bool is_object_an_aim(std::uint32_t verb) const;
  bool describes(const syntax::Predicate& predicate) const;
  bool is_stretch(const PlacedTime& time) const;
  bool is_of_shift(const PlacedTime& time) const;
  bool is_stretch_of_another(const PlacedTime& time, const syntax::Predicate& predicate) const;
  bool tells_between(std::uint32_t first, std::uint32_t last) const;
  bool leads_past(const PlacedTime& time, const syntax::Predicate& predicate) const;
  bool in_perfect(const syntax::Predicate& predicate) const;

  // dating_times.cpp: which expressions can date
  bool dates(const PlacedTime& time) const;
  bool is_told_again(const PlacedTime& time) const;
  bool ends_stretch(const PlacedTime& time) const;
  bool is_declared(std::size_t time) const;
  bool is_now(const PlacedTime& time) const;
  bool is_of_bound(std::uint32_t first, std::uint32_t from, bool of_noun = false) const;
  bool is_behind_compared_amount(const PlacedTime& time) const;
  bool holds_number(syntax::TokenRange tokens) const;
  bool is_left(std::uint32_t phrase) const;
  bool is_compared(const PlacedTime& time) const;
  bool is_count_until(const PlacedTime& time) const;
  bool bounds(const PlacedTime& time) const;
  const PlacedTime* other_end(const PlacedTime& start) const;

  /// Right behind what ends at a token, with a preposition between at most: "a strike launched [on] 3 May".
  static bool is_right_behind(const PlacedTime& time, std::uint32_t end) noexcept {
    return end <= time.tokens.first && time.tokens.first <= end + 1;
  }

  // verb_times.cpp: which time of a clause is a verb's
  bool goes_along(const syntax::VerbGroup& verb) const;
  bool is_of_occasion(const syntax::VerbGroup& verb, const PlacedTime& time) const;
  void find_verbs_before();
  bool is_of_description(const PlacedTime& time, std::uint32_t verb) const;
  bool is_of_plan(const PlacedTime& time, std::uint32_t verb) const;
  bool is_target(const PlacedTime& time) const;
  bool is_of_figure(std::size_t time) const;
  bool stands_in_front_of_noun(const syntax::TokenRange& time) const;
  bool is_of_phrase_beside(const PlacedTime& time, std::uint32_t verb) const;
  bool is_another_verbs(const PlacedTime& time, std::uint32_t verb) const;
  bool is_behind_another(const PlacedTime& time, std::uint32_t clause, std::uint32_t verb) const;
  bool is_of_governor_noun(const PlacedTime& time, std::uint32_t infinitive) const;
  bool is_in_other_quotation(const PlacedTime& time, std::uint32_t verb) const;
  bool is_of_what_is_told_of(const syntax::Predicate& saying, const PlacedTime& time) const;
  bool is_within_event(std::size_t time) const;
  bool is_behind_inserted(const PlacedTime& time, std::uint32_t verb) const;
  bool is_of_what_is_due(const PlacedTime& time) const;
  std::uint32_t phrase_before(const syntax::Predicate& infinitive) const;
  bool is_before_governor_noun(const PlacedTime& time, const syntax::Predicate& infinitive) const;
  bool is_past_before_aim(const PlacedTime& time, const syntax::Predicate& aim) const;
  bool is_before_plan(const PlacedTime& time, const syntax::Predicate& planned) const;
  const PlacedTime* of_verb(std::uint32_t clause, std::uint32_t token, bool finite) const;
  bool is_present_perfect(const syntax::Predicate& predicate) const;
  bool is_of_past_beside(const syntax::Predicate& predicate, const PlacedTime& time) const;
  bool is_before_what_goes_on(const syntax::Predicate& predicate, const PlacedTime& time) const;
  bool is_of_asking(const PlacedTime& time, const syntax::Predicate& asked) const;
  bool is_before_writing(const PlacedTime& time) const;
  bool tells_state(const syntax::VerbGroup& verb) const;
  bool is_yet_to_come(const PlacedTime& time) const;
  bool is_over(const PlacedTime& time) const;
  const PlacedTime* deadline(const syntax::Predicate& predicate) const;
  const PlacedTime* exactly(const PlacedTime* time) const;

  // noun_times.cpp: which are those of events that nouns tell
  bool is_year(std::size_t time) const;
  bool is_first_of_years(std::size_t time) const;
  std::uint32_t first_year(std::size_t time) const;
  std::uint32_t phrase_of_bare_year(std::size_t time) const;
  std::uint32_t event_described(std::size_t time) const;
  std::uint32_t phrase_described(std::size_t time, std::size_t next) const;
  bool is_year_of_case(std::size_t time) const;
  bool opens_phrase(std::size_t time) const;
  bool is_of_superlative(std::size_t time) const;
  bool is_of_event_behind(std::size_t time) const;
  bool is_of_named_event(std::size_t time) const;
  bool is_noun_only(std::size_t time) const;
  bool is_done_to(std::uint32_t phrase) const;
  static bool is_light(const syntax::Predicate& predicate) noexcept;
  bool tells_existence(const syntax::Predicate& verb) const;
  const syntax::Predicate* verb_of(const syntax::Predicate& noun, const syntax::Argument*& part) const;
  bool is_people(std::uint32_t phrase) const;
  const PlacedTime* of_relative(const syntax::Predicate& noun) const;
  bool tells_of(const syntax::Predicate& noun, std::uint32_t phrase) const;
  bool is_noticed(const syntax::Predicate& verb) const;
  const PlacedTime* of_noun(const syntax::Predicate& predicate) const;
  bool comma_between(std::uint32_t first, std::uint32_t last) const;
  bool is_of_nearer_noun(const syntax::Predicate& noun, const PlacedTime& time) const;
  std::size_t behind_noun(const syntax::Predicate& noun) const;
  std::uint32_t counted_by(std::uint32_t phrase) const;
  bool is_month_of_thing(std::size_t time) const;
  bool is_whole_of_figure(std::uint32_t phrase) const;
  void find_claims();
  std::uint32_t phrase_of(std::size_t time) const;
  const syntax::Predicate* parted_verb(const syntax::Predicate& noun) const;
  bool is_kind(const syntax::Predicate& noun) const;
  bool is_argument_of_verb(const syntax::Predicate& noun) const;

  // deed_times.cpp: of deeds and disasters
  bool is_charged_in_list(const syntax::Predicate& predicate) const;
  void find_deeds();
  static bool names_crime(const syntax::NounPhrase& phrase) noexcept;
  std::uint32_t find_deed_before(std::size_t time) const;
  const syntax::Predicate* nearest_deed(const PlacedTime& time) const;
  std::uint32_t find_deed_told_of(std::size_t time) const;
  bool tells_day_long_past(const PlacedTime& time) const;
  std::uint32_t find_dated_deed(std::size_t time) const;
  bool is_of_deed_denied(const PlacedTime& time, std::uint32_t verb) const;
  bool is_day_of_charge(const syntax::Predicate& deed, const PlacedTime& time) const;
  bool is_charged_before(std::uint32_t first, std::uint32_t trigger) const;
  bool is_of_deed_charged(std::size_t time, std::uint32_t trigger) const;
  const PlacedTime* of_event_acting(const syntax::Predicate& predicate) const;
  const PlacedTime* of_event_taken_part_in(const syntax::Predicate& predicate) const;

  // coordinated_times.cpp: times shared with what an event is coordinated with
  bool lies_ahead(std::uint32_t verb) const;
  bool is_planned_for(const syntax::Predicate& noun, const PlacedTime& time) const;
  bool is_of_deed_around(const syntax::Predicate& noun, const PlacedTime& time) const;
  bool parts_past_from_future(const syntax::Predicate& a, const syntax::Predicate& b) const;
  bool parts_perfect_from_past(const syntax::Predicate& perfect, const syntax::Predicate& past) const;
  bool parts_saying_from_before(const syntax::Predicate& saying, const syntax::Predicate& before) const;
  bool goes_on(const syntax::Predicate& predicate) const;
  bool shares_time(const syntax::Predicate& predicate) const;
  bool counts_whom(const syntax::Predicate& predicate) const;
  const PlacedTime* in_clause_joined(const syntax::Predicate& predicate) const;
  const PlacedTime* in_front_of_both(const syntax::Predicate& predicate) const;
  static bool is_simple_past(const syntax::VerbGroup& verb) noexcept;
  bool is_behind_one_past(std::uint32_t token) const;
  const PlacedTime* in_clause_before(const syntax::Predicate& predicate) const;
  bool is_clause_between(const syntax::Predicate& between, const syntax::Predicate& verb) const;
  bool has_same_doer(const syntax::Predicate& a, const syntax::Predicate& b) const;
  bool has_time_between(const syntax::Predicate& first, const syntax::Predicate& second) const;
  const PlacedTime* before_source(const syntax::Predicate& predicate) const;
  const PlacedTime* in_coordination(const syntax::Predicate& predicate) const;

  // clause_times.cpp: times of the clauses around
  bool is_aim_of_noun(const syntax::Predicate& predicate) const;
  bool is_behind_charge(const syntax::Clause& clause) const;
  bool tells_deed(const syntax::Clause& clause) const;
  bool is_simultaneous(const syntax::Clause& clause) const;
  bool is_past_beside_plan(const syntax::Clause& clause, const syntax::Predicate& predicate) const;
  bool goes_on_after(const syntax::Clause& clause) const;
  bool tells_before(const syntax::Clause& clause) const;
  const PlacedTime* of_existence_around(const syntax::Predicate& predicate) const;
  const PlacedTime* of_issue(const syntax::Predicate& predicate) const;
  const PlacedTime* in_front_of(const syntax::Clause& clause) const;
  bool is_weekday(const PlacedTime& time) const;
  bool is_of_teller(const syntax::Clause& clause) const;
  bool is_set_apart(const PlacedTime& time, const syntax::Clause& clause) const;
  bool is_of_charge(const syntax::Predicate& deed, const PlacedTime& time) const;
  const PlacedTime* of_clause_within(std::uint32_t clause, const syntax::Predicate& predicate) const;
  const PlacedTime* within_described(const syntax::Predicate& predicate) const;
  const PlacedTime* in_clauses_around(const syntax::Predicate& predicate, Attachment& attachment) const;
  bool is_behind_copula(const PlacedTime& time) const;
  const PlacedTime* before_deed(const syntax::Predicate& predicate) const;
  const PlacedTime* singled_out(const syntax::Predicate& predicate) const;
  std::uint32_t behind_prepositional(std::uint32_t token) const;
  std::uint32_t behind_state(const syntax::Predicate& predicate) const;
  const PlacedTime* onset(const syntax::Predicate& predicate) const;
  const PlacedTime* onset_of_tally(const syntax::Predicate& predicate) const;
  const PlacedTime* behind_description(const syntax::Predicate& predicate) const;
  const PlacedTime* behind_background(const syntax::Predicate& predicate) const;
  static bool goes_with_deed(const syntax::VerbGroup& verb) noexcept;
  const PlacedTime* of_deed_around(const syntax::Predicate& predicate) const;
  bool adds_to(const syntax::VerbGroup& deed, const syntax::VerbGroup& last) const;
  const PlacedTime* told_at_once(const syntax::Predicate& predicate) const;

  // counted_times.cpp: times counted from other events
  void find_spans();
  std::uint32_t phrase_at(std::uint32_t token) const;
  const PlacedTime* of_counted_noun(std::uint32_t phrase) const;
  bool is_effect_of(std::uint32_t phrase, const syntax::Predicate& predicate) const;
  std::uint32_t joined_clause(const syntax::Predicate& predicate) const;
  bool is_governed(std::uint32_t phrase) const;
  AttachedTime counted(const syntax::Predicate& predicate, std::uint32_t noun) const;
  bool is_counted(const syntax::Predicate& predicate) const;
  bool is_aim(const PlacedTime& time) const;
  bool is_behind(const syntax::Predicate& predicate, std::uint32_t token) const;

  /// "two days after" what follows: a clause, or a noun phrase.
  struct CountedFrom {
    const PlacedTime* duration = nullptr;
    bool before = false;
    std::uint32_t clause = syntax::none;
    std::uint32_t phrase = syntax::none;
  };

  const ModalityCues& cues_;
  const std::vector<TimeExpression>& expressions_;
  const Date& written_;
  const std::vector<text::Token>* tokens_ = nullptr;
  const syntax::SentenceAnalysis* analysis_ = nullptr;
  std::span<const PlacedTime> times_;
  std::vector<std::uint32_t> owner_;     ///< By time: the noun phrase it stands in, or none.
  std::vector<std::uint32_t> modified_;  ///< By time: the noun phrase it is the genitive of, or none.
  std::vector<std::uint32_t> clause_;    ///< By time: whose verbs it may date, or none.
  std::vector<bool> behind_untensed_;    ///< By time.
  std::vector<bool> claimed_;            ///< By time: it is a noun's, and no verb's.
  std::vector<std::uint32_t> occasion_;  ///< By time: the noun phrase within whose event the verb's happens, or none.
  std::vector<std::uint32_t> deed_told_of_;  ///< By time: the phrase of the deed a month or a year is told of, or none.
  std::vector<std::uint32_t> deed_before_;   ///< By time: the noun phrase right before a month or a year, or none.
  std::vector<CountedFrom> spans_;           ///< Of the sentence.
  mutable std::vector<std::optional<AttachedTime>> attached_;  ///< By predicate, once it was asked for.
};

}  // namespace dateline::events
