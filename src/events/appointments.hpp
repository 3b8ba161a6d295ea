// What is fixed for a time to come, whoever does it: "The album is due out on 28 October", "Its dividend is to be paid
// on 27 July", "The offer expires on 12 July".
#pragma once

#include "events/document_reading.hpp"
#include "events/language_engine.hpp"
#include "events/modality.hpp"
#include "syntax/sentence_analysis.hpp"

namespace dateline::events {

/// Is the verb one that, with a time that is yet to come, fixes when something happens? "is due", "is set", "will be
/// held", "is to be held", "expires".
bool may_be_appointment(const syntax::SentenceAnalysis& analysis, const syntax::Predicate& predicate,
                        const ModalityReader& modality, const LanguageEngine& engine, const DocumentReading& reading);

/// "announced a march for Saturday": does the time begin behind the day of writing?
bool lies_ahead(const TimeExpression& time, const Date& published);

/// Is it yet to come for the verb? Of what will be done it may be that of writing: "will open on Monday", written on
/// Monday.
bool lies_in_time(const syntax::SentenceAnalysis& analysis, const syntax::Predicate& predicate,
                  const TimeExpression& time, const Date& published);

/// Does the event last, or go on, where nothing but a time says so? "The funeral is on Tuesday."
bool only_takes_place(const syntax::SentenceAnalysis& analysis, const syntax::Predicate& predicate,
                      const LanguageEngine& engine, const DocumentReading& reading);

}  // namespace dateline::events
