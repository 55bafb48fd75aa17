#include "server/pages/network_signs.h"

#include <array>
#include <cstddef>

namespace socialmap::pages {
namespace {

struct SectorSign {
  std::string_view name;
  std::string_view path;
};

// In the order of Sector: a cross, a disc, a triangle, a diamond, a house, a square, a hexagon.
constexpr std::array<SectorSign, 7> kSigns{
    {{"sector-care", "M-2.6-7.2H2.6V-2.6H7.2V2.6H2.6V7.2H-2.6V2.6H-7.2V-2.6H-2.6Z"},
     {"sector-welfare", "M-6.6 0A6.6 6.6 0 1 1 6.6 0A6.6 6.6 0 1 1-6.6 0Z"},
     {"sector-sport", "M0-7.6L7.8 6.2H-7.8Z"},
     {"sector-culture", "M0-8.2L8.2 0L0 8.2L-8.2 0Z"},
     {"sector-residents", "M-6.6 7V-1.2L0-7.6L6.6-1.2V7Z"},
     {"sector-public", "M-6.2-6.2H6.2V6.2H-6.2Z"},
     {"sector-other", "M-7.4 0L-3.7-6.4H3.7L7.4 0L3.7 6.4H-3.7Z"}}};

struct LineEnd {
  std::string_view id;
  std::string_view name;  // of the line
  std::string_view path;  // its point lies at 10,5
};

constexpr std::array<LineEnd, 6> kEnds{{{"end-refers", "refers", "M0 0L10 5L0 10Z"},
                                        {"end-guides", "guides", "M1 0L10 5L1 10L4 5Z"},
                                        {"end-roof", "roof", "M2 1H10V9H2Z"},
                                        {"end-feeds", "feeds", "M0 0L5 5L0 10ZM5 0L10 5L5 10Z"},
                                        {"end-funds", "funds", "M0 5A5 5 0 1 1 10 5A5 5 0 1 1 0 5Z"},
                                        {"end-member", "member", "M7 0H10V10H7Z"}}};

Html line_end(LineEnd const& end) {
  return el("marker",
            {{"id", end.id},
             {"viewBox", "0 0 10 10"},
             {"refX", "9"},
             {"refY", "5"},
             {"markerWidth", "9"},
             {"markerHeight", "9"},
             {"markerUnits", "userSpaceOnUse"},
             {"orient", "auto"}},
            el("path", {{"class", "end " + std::string(end.name)}, {"d", end.path}}));
}

}  // namespace

std::string_view sector_class(Sector sector) { return kSigns[static_cast<std::size_t>(sector)].name; }

Html sector_sign(Sector sector) {
  return el("path", {{"class", "sign"}, {"d", kSigns[static_cast<std::size_t>(sector)].path}});
}

LineStyle line_style(LinkKind kind) {
  switch (kind) {
    case LinkKind::refers_to:
      return {"refers", "url(#end-refers)"};
    case LinkKind::guides:
      return {"guides", "url(#end-guides)"};
    case LinkKind::hosts:
      return {"roof", "url(#end-roof)"};
    case LinkKind::feeds_to:
      return {"feeds", "url(#end-feeds)"};
    case LinkKind::funds:
      return {"funds", "url(#end-funds)"};
    case LinkKind::member_of:
      return {"member", "url(#end-member)"};
    case LinkKind::same_address:
      return {"roof", ""};
    default:
      return {"works", ""};
  }
}

Html line_ends() { return el("defs", each(kEnds, line_end)); }

}  // namespace socialmap::pages
