#include "engine/text/stemming.h"

#include <xapian.h>

#include <unordered_map>

namespace socialmap {
namespace {

struct Family {
  std::string_view stem;
  std::string_view words;  // apart by one space
};

constexpr Family kFamilies[] = {
    {"autisme", "autisme autistisch autistische"},
    {"dans", "dans dansen danst dansje danser dansers"},
    {"fiets", "fiets fietsen fietst fietsje fietser fietsers"},
    {"formulier", "formulier formulieren formuliertje"},
    {"helpen", "hulp help helpt helpen geholpen"},
    {"kind", "kind kinderen kindje kindjes kinders"},
    {"klus", "klus klussen klust klusje klusjes klusser klussers"},
    {"knutsel", "knutsel knutselen knutselt"},
    {"leven", "leven levens"},
    {"lopen", "loop lopen loopt loper lopers"},
    {"nederlands", "nederlands nederlandse nederlandstalig nederlandstalige"},
    {"relatie", "relatie relaties"},
    {"reparatie", "reparatie reparaties repareer repareert repareren"},
    {"scheiding", "scheiding scheidingen scheiden gescheiden"},
    {"schilder", "schilder schilders schilderen schildert"},
    {"schilderij", "schilderij schilderijen"},
    {"schuld", "schuld schulden schuldje schuldjes"},
    {"sollicitatie", "sollicitatie sollicitaties solliciteer solliciteert solliciteren"},
    {"speel", "speel speelt spelen"},
    {"sport", "sport sporten sporter sporters sportief sportieve"},
    {"teken", "teken tekenen tekent tekening tekeningen"},
    {"turks", "turks turkse"},
    {"verslaving", "verslaving verslavingen verslaafd verslaafde verslaafden"},
    {"voedsel", "voedsel"},
    {"vrijwillig", "vrijwillig vrijwillige"},
    {"vrijwilliger", "vrijwilliger vrijwilligers vrijwilligster vrijwilligsters"},
    {"vrijwilligerswerk", "vrijwilligerswerk"},
    {"wandel", "wandel wandelen wandelt wandeling wandelingen wandelaar wandelaars"},
    {"zing", "zing zingen zingt"},
    {"zwem", "zwem zwemmen zwemt zwemmer zwemmers"},
};

std::unordered_map<std::string_view, std::string_view> stems_by_word() {
  std::unordered_map<std::string_view, std::string_view> stems;
  for (auto const& family : kFamilies) {
    for (auto rest = family.words; !rest.empty();) {
      auto const word = rest.substr(0, rest.find(' '));
      stems.emplace(word, family.stem);
      rest.remove_prefix(std::min(rest.size(), word.size() + 1));
    }
  }
  return stems;
}

}  // namespace

Stemmer::Stemmer() : snowball_(std::make_unique<Xapian::Stem>("kraaij_pohlmann")) {}
Stemmer::~Stemmer() = default;

std::string Stemmer::operator()(std::string_view word) const {
  static auto const known = stems_by_word();
  if (auto const found = known.find(word); found != known.end()) return std::string(found->second);
  auto stem = (*snowball_)(std::string(word));
  if (word.starts_with("ge") && !stem.starts_with("ge")) stem.insert(0, "ge");
  return stem;
}

}  // namespace socialmap
