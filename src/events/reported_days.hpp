// What somebody told on a day, about which it happened.
#pragma once

#include "events/document_reading.hpp"
#include "events/draft.hpp"
#include "events/language_engine.hpp"
#include "events/time_attachment.hpp"
#include "syntax/sentence_analysis.hpp"

#include <vector>

namespace dateline::events {

/// "Announced on Monday that Weiss [has been appointed]": the day of what is news only on its day, and is told as new.
void date_by_announcement(std::vector<Draft>& drafts, const syntax::SentenceAnalysis& analysis,
                          const TimeAttachment& times, const DocumentReading& reading, const LanguageEngine& engine);

/// "Rebels had taken the town, a commander told Reuters on Friday": news of about that day, where nothing else in the
/// sentence is told of it. \param drafts of one sentence
void date_by_report(std::vector<Draft>& drafts, const syntax::SentenceAnalysis& analysis, const TimeAttachment& times,
                    const DocumentReading& reading);

}  // namespace dateline::events
