// One deed that a sentence tells as two events at one time: the deed with what its doer said of it, or with its aim.
#pragma once

#include "events/document_reading.hpp"
#include "events/draft.hpp"
#include "events/language_engine.hpp"

#include <vector>

namespace dateline::events {

/// Leaves the date to the deed where its doer tells it ("said on Friday it had bought the mill") or says something
/// beside it ("bought the mill on Friday, saying ..."), and from what it is a stand for ("walked out on Friday to
/// protest against the cuts"), which its title then tells. \param drafts of one sentence
void date_once(std::vector<Draft>& drafts, const LanguageEngine& engine);

/// "In an interview on Monday Weiss denied it": what is said on an occasion made for speaking is the event, and takes
/// its date. \param drafts of one sentence
void date_what_is_said(std::vector<Draft>& drafts, const LanguageEngine& engine);

/// Leaves the entry to one of two sides of one piece of news ("[walked out] of [talks] on Friday", "condemned the
/// attack and called for a truce"), as their types say (`told_with`), to a deed beside what its doer says ("toured the
/// town and promised to rebuild it"), to the deed another belongs to (belonging.hpp), and that of a generic event to
/// what a noun in it tells ("attended [Friday's trial]"). \param drafts of one sentence
void tell_together(std::vector<Draft>& drafts, const syntax::SentenceAnalysis& analysis, const LanguageEngine& engine,
                   const DocumentReading& reading);

}  // namespace dateline::events
