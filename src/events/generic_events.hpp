// Dated clauses no rule knows: a finite verb with a participant and a time of its own.
#pragma once

#include "events/document_reading.hpp"
#include "events/draft.hpp"
#include "events/modality.hpp"
#include "events/time_attachment.hpp"
#include "syntax/sentence_analysis.hpp"

#include <optional>
#include <span>
#include <vector>

namespace dateline::events {

class GenericEvents {
 public:
  GenericEvents(const DocumentReading& reading, const LanguageEngine& engine, const TimeAttachment& times,
                const ModalityReader& modality)
      : reading_(reading), engine_(engine), times_(times), modality_(modality) {}
  /// Appends the generic events of a sentence to those the rules found.
  /// \param folded triggers of events that have become part of another
  void find(const syntax::SentenceAnalysis& analysis, std::uint32_t sentence,
            std::span<const syntax::TokenRange> folded, std::vector<Draft>& drafts) const;

 private:
  /// What a predicate tells, when, and of whom.
  struct News {
    AttachedTime time;
    const syntax::Argument* subject = nullptr;
    const syntax::Argument* object = nullptr;
    const syntax::Argument* who = nullptr;  ///< Whom or what it is told of.
    bool on_day = false;                    ///< Its time is a day.
    bool phase = false;                     ///< Something began or ended.
    bool occasion = false;                  ///< Something was held.
    bool appointed = false;                 ///< A day to come is fixed for it.
    bool issue = false;                     ///< Somebody brought something out.
    bool moment = false;                    ///< A verb of one moment, of somebody named.
    bool done = false;                      ///< Something was done to a thing on a day.
    bool needs_nobody() const noexcept { return phase || occasion || appointed || issue || done; }
    bool is_enough() const noexcept { return needs_nobody() || moment; }
  };
  std::optional<News> news_of(const syntax::SentenceAnalysis& analysis, const syntax::Predicate& predicate,
                              std::optional<std::uint32_t> entry, const std::vector<Draft>& drafts) const;
  bool tells_of_object(const syntax::SentenceAnalysis& analysis, const syntax::Predicate& predicate,
                       const News& news) const;
  bool is_of_somebody(const syntax::SentenceAnalysis& analysis, const syntax::Predicate& predicate, const News& news,
                      bool listed) const;
  void tell_occasion(Draft& draft, const syntax::SentenceAnalysis& analysis, const syntax::Predicate& predicate,
                     const News& news) const;
  bool governs_another(const syntax::SentenceAnalysis& analysis, const syntax::Predicate& predicate) const;
  bool governs_infinitive(const syntax::SentenceAnalysis& analysis, const syntax::Predicate& predicate) const;
  bool is_question(const syntax::SentenceAnalysis& analysis, const syntax::VerbGroup& infinitive) const;
  static bool stands_for_another(const syntax::SentenceAnalysis& analysis, const syntax::Argument& object);
  bool tells_nothing(const syntax::SentenceAnalysis& analysis, const syntax::Predicate& predicate) const;
  bool tells_phase(const syntax::SentenceAnalysis& analysis, const syntax::Predicate& predicate,
                   const syntax::Argument* subject) const;
  bool is_part_of_verb(const syntax::SentenceAnalysis& analysis, const syntax::Argument& object) const;
  bool tells_occasion(const syntax::SentenceAnalysis& analysis, const syntax::Predicate& predicate,
                      const syntax::Argument* subject, const syntax::Argument* object) const;
  bool tells_moment(const syntax::SentenceAnalysis& analysis, const syntax::Predicate& predicate,
                    const syntax::Argument* subject) const;
  bool is_now(std::size_t time) const;
  bool is_page_stamp(std::size_t time) const;
  bool is_stretch(const AttachedTime& time, text::WordId verb) const;
  bool is_within_week(const AttachedTime& time) const;
  bool only_view(const syntax::SentenceAnalysis& analysis, const syntax::Predicate& predicate, std::size_t time) const;
  bool is_given(const syntax::SentenceAnalysis& analysis, const syntax::Predicate& predicate,
                const syntax::Argument& object) const;
  bool only_says(const syntax::SentenceAnalysis& analysis, const syntax::Predicate& predicate) const;
  bool is_plan(const syntax::SentenceAnalysis& analysis, const syntax::Predicate& predicate) const;
  bool is_awaited(const syntax::SentenceAnalysis& analysis, const syntax::Predicate& predicate) const;
  bool is_arranged(const syntax::SentenceAnalysis& analysis, const syntax::Predicate& predicate) const;
  bool is_news(const syntax::SentenceAnalysis& analysis, const syntax::Predicate& predicate) const;
  bool is_of_plan(const syntax::SentenceAnalysis& analysis, const syntax::Predicate& predicate) const;
  bool is_aim(const Draft& draft, const syntax::SentenceAnalysis& analysis, const syntax::Predicate& predicate) const;
  std::optional<AttachedTime> time_of(const syntax::SentenceAnalysis& analysis, const syntax::Predicate& predicate,
                                      std::optional<std::uint32_t> entry) const;
  bool is_told_at_name(const syntax::SentenceAnalysis& analysis, const syntax::Predicate& predicate,
                       const AttachedTime& time, std::uint32_t who) const;
  static bool is_main_part(const syntax::SentenceAnalysis& analysis, const syntax::Predicate& predicate,
                           syntax::TokenRange noun);
  bool tells_same(const Draft& draft, const syntax::SentenceAnalysis& analysis, const syntax::Predicate& predicate,
                  const AttachedTime& time, bool phase) const;
  bool is_appointment(const syntax::SentenceAnalysis& analysis, const syntax::Predicate& predicate,
                      const AttachedTime& time) const;
  bool tells_done(const syntax::SentenceAnalysis& analysis, const syntax::Predicate& predicate,
                  const syntax::Argument* object) const;
  bool is_known_thing(const syntax::NounPhrase& phrase) const;
  bool tells_issue(const syntax::SentenceAnalysis& analysis, const syntax::Predicate& predicate) const;
  /// \param listed it stands in a list of dates
  bool eligible(const syntax::SentenceAnalysis& analysis, const syntax::Predicate& predicate, bool listed) const;
  std::optional<Draft> draft_of(const syntax::SentenceAnalysis& analysis, const syntax::Predicate& predicate,
                                const syntax::Argument& who, const syntax::Argument* object) const;

  const DocumentReading& reading_;
  const LanguageEngine& engine_;
  const TimeAttachment& times_;
  const ModalityReader& modality_;
};

}  // namespace dateline::events
