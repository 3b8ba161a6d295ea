#ifndef DATELINE_DATELINE_HPP
#define DATELINE_DATELINE_HPP
/// \file
/// dateline: news articles in, one dated, deduplicated, sourced timeline out.
///
/// Five lines are the whole of it:
///
///     dateline::Extractor extractor;                    // built-in packs
///     dateline::TimelineBuilder builder;
///     for (const dateline::Article& article : articles)
///       builder.add(extractor.extract(dateline::read(article)));
///     dateline::Timeline timeline = builder.build();
///
/// Four values, and the three steps between them:
///
///     Article --read--> Document --extract--> Extraction --merge--> Timeline
///
/// Each step has its header, and each header opens with an example:
///
///     document.hpp   Article, Document, read         the bytes you have, and the clean text in them
///     time.hpp       Date, TimeExpression            dates with a precision (EDTF), words that name them (TIMEX3)
///     event.hpp      EventMention, Extraction        what one article says happened
///     rules.hpp      RulePack, check                 language knowledge and rules as data
///     extractor.hpp  Extractor                       compiled packs, ready to run
///     timeline.hpp   TimelineBuilder, Timeline       many articles made one
///     output.hpp     to_json, to_table ...           results as text
///     error.hpp      Error, Problem                  the one exception
///
/// What holds everywhere:
///
/// - Offsets are UTF-8 bytes, ranges half-open; days are `std::chrono` days; text is UTF-8.
/// - Results own their strings. Nothing refers to something you must keep alive.
/// - Article content never throws; bad packs, options and JSON throw `dateline::Error`.
/// - `const` methods are safe on many threads. No globals, no process locale, no printing, no network.
/// - The same input gives the same bytes, in any order, on any machine.

#include <dateline/document.hpp>
#include <dateline/error.hpp>
#include <dateline/event.hpp>
#include <dateline/export.hpp>
#include <dateline/extractor.hpp>
#include <dateline/output.hpp>
#include <dateline/rules.hpp>
#include <dateline/span.hpp>
#include <dateline/time.hpp>
#include <dateline/timeline.hpp>
#include <dateline/version.hpp>

#endif
