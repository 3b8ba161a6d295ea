// The articles under examples/, as the tests of the whole take them.
#pragma once

#include <dateline/dateline.hpp>

#include <vector>

namespace whole {

/// Text and HTML, all stories, sorted by path; the path below examples/ is the id.
std::vector<dateline::Article> sample_articles();

std::vector<dateline::Extraction> extract_all(const dateline::Extractor& extractor,
                                              const std::vector<dateline::Article>& articles);

dateline::Timeline merge_all(const std::vector<dateline::Extraction>& extractions);

}  // namespace whole
