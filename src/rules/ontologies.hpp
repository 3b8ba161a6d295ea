// Names that others gave to kinds of events, so that results can be compared with theirs.
#pragma once

#include <string>
#include <vector>

namespace dateline::rules {

/// Political Language Ontology for Verifiable Event Records (Open Event Data Alliance), the names of all its editions.
const std::vector<std::string>& plover_codes();

/// Types and subtypes of ACE 2005 (English Annotation Guidelines for Events 5.4.3, Linguistic Data Consortium).
const std::vector<std::string>& ace_subtypes();

}  // namespace dateline::rules
