// Who acts in a clause and what it is done to.
#pragma once

#include "syntax/sentence_analysis.hpp"

namespace dateline::events {

/// What the verb is done to, where a phrase of its clause tells that; null where none does.
const syntax::Argument* object_of(const syntax::SentenceAnalysis& analysis, const syntax::Predicate& predicate);
/// "Police searched the offices of Odex", "A court opened proceedings against Odex": no name, but a body or people
/// doing something to what has one; "Thieves drove a van into a shop in Kolm": people, somewhere with a name.
bool acts_on_somebody(const syntax::SentenceAnalysis& analysis, const syntax::Predicate& predicate, std::uint32_t who);
/// "gathered in Kolm", "stormed Kolm airport", "left the town of Kolm": what is done is done somewhere, or to somebody,
/// with a name. \param who its subject
bool is_done_at_name(const syntax::SentenceAnalysis& analysis, const syntax::Predicate& predicate, std::uint32_t who);
/// "Kolmex was licensed", "Ida Moen and her mother were found" tells what was done to them.
bool is_done_to_name(const syntax::SentenceAnalysis& analysis, const syntax::Predicate& predicate);
/// "Odex, which was licensed in May,": the clause tells what was done to somebody named; "the house he rented" tells of
/// the house.
bool is_told_apart(const syntax::SentenceAnalysis& analysis, const syntax::Predicate& predicate,
                   const syntax::Argument& object);

}  // namespace dateline::events
