// Whom the subject of what somebody says stands for: "Norway said it had closed the border".
#pragma once

#include "rules/argument_list.hpp"
#include "rules/matcher.hpp"

namespace dateline::rules {

/// The subject of what is said is who says it, where nobody else is known.
void name_speakers(const SentenceInput& input, const syntax::Predicate& predicate, ArgumentList& arguments);

}  // namespace dateline::rules
