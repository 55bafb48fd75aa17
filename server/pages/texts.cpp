#include "server/pages/texts.h"

#include "server/pages/fact_texts.h"
#include "server/pages/fit_texts.h"
#include "server/pages/help_texts.h"
#include "server/pages/language.h"
#include "server/pages/map_texts.h"
#include "server/pages/report_texts.h"
#include "server/pages/schedule_words.h"
#include "server/pages/start_texts.h"

namespace socialmap::pages {

Words const& in_words() { return in_language(nl::kWords, en::kWords); }
ScheduleWords const& schedule_words() { return in_language(nl::kScheduleWords, en::kScheduleWords); }
Texts const& texts() { return in_language(nl::kTexts, en::kTexts); }
FactTexts const& fact_texts() { return in_language(nl::kFactTexts, en::kFactTexts); }
StartTexts const& start_texts() { return in_language(nl::kStartTexts, en::kStartTexts); }
MapTexts const& map_texts() { return in_language(nl::kMapTexts, en::kMapTexts); }
HelpTexts const& help_texts() { return in_language(nl::kHelpTexts, en::kHelpTexts); }
FitTexts const& fit_texts() { return in_language(nl::kFitTexts, en::kFitTexts); }
ReportTexts const& report_texts() { return in_language(nl::kReportTexts, en::kReportTexts); }

}  // namespace socialmap::pages
