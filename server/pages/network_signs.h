#pragma once
// The sign of each sector and the line of each relation: colour (network.css, by class) and shape.

#include <string_view>

#include "engine/model/network.h"
#include "engine/network/sector.h"
#include "server/pages/html.h"

namespace socialmap::pages {

/// "sector-care"
std::string_view sector_class(Sector sector);

/// A shape of about 14 × 14 around 0,0.
Html sector_sign(Sector sector);

/// How a line of this kind looks: its class, and what its end points at; empty when both ends are alike.
struct LineStyle {
  std::string_view name;
  std::string_view end;
};
LineStyle line_style(LinkKind kind);

/// The ends of lines, to stand once in the picture.
Html line_ends();

}  // namespace socialmap::pages
