// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tex/mathnode.h"

#include <QCache>
#include <QHash>
#include <QRawFont>

#include <hb-ot.h>

#include <memory>
#include <span>
#include <vector>

namespace hotpapers::typeset {

/** What a glyph needs of room, in em; y grows upwards here, as in fonts. */
struct GlyphMetrics
{
    qreal advance = 0;
    qreal left = 0; ///< of the ink
    qreal right = 0;
    qreal ascent = 0; ///< of the ink; negative where it is below the baseline
    qreal descent = 0; ///< of the ink; negative where it is above the baseline
    qreal italic = 0; ///< how far it leans over its advance
    qreal accent = 0; ///< where an accent's middle stands above it
};

/** One of the glyphs that make a sign of some size together, and how far from its beginning it stands, in em. */
struct GlyphPart
{
    quint32 glyph = 0;
    qreal offset = 0;
};

/** A sign that grew: a taller or wider glyph, or several in a chain. Empty where the font has no such sign. */
struct GrownGlyph
{
    std::vector<GlyphPart> parts = {};
    qreal length = 0; ///< in em
};

/**
 * The math font that is compiled in (`:/fonts/math.otf`), and what its MATH table says
 * (https://learn.microsoft.com/typography/opentype/spec/math). HarfBuzz reads the table; Qt paints the glyphs.
 *
 * All measures are in em, so that they hold for every size. One is enough for a program, and dear to make (some
 * milliseconds): it is passed to whoever sets formulas. For the GUI thread; it needs a QGuiApplication. While it lives,
 * family() is known to QFontDatabase.
 */
class MathFont
{
public:
    MathFont();
    ~MathFont();
    MathFont(const MathFont &) = delete;
    MathFont &operator=(const MathFont &) = delete;

    [[nodiscard]] const QString &family() const { return m_family; }
    [[nodiscard]] QRawFont rawFont(qreal pixelSize) const; ///< unhinted: as wide as it was measured

    /** A length of the MATH table, in em. */
    [[nodiscard]] qreal constant(hb_ot_math_constant_t constant) const;
    /** A share of the MATH table, 0–1. */
    [[nodiscard]] qreal share(hb_ot_math_constant_t constant) const;
    [[nodiscard]] qreal scale(tex::MathStyle style) const; ///< of what is set in `style`, beside text
    [[nodiscard]] qreal xHeight() const;

    /** The glyph of a character, in scripts the one that is drawn for their size (feature `ssty`); 0 where it has none. */
    [[nodiscard]] quint32 glyph(char32_t character, tex::MathStyle style = tex::MathStyle::Text) const;
    [[nodiscard]] const GlyphMetrics &metrics(quint32 glyph) const;

    /** The smallest that is at least as long; where there is none, the longest. */
    [[nodiscard]] GrownGlyph grown(quint32 glyph, Qt::Orientation orientation, qreal length) const;
    /** The longest that is not longer, of those that are one glyph; at least the glyph itself. */
    [[nodiscard]] quint32 within(quint32 glyph, Qt::Orientation orientation, qreal length) const;

private:
    template <auto Function> struct Destroy
    {
        void operator()(auto *pointer) const { Function(pointer); }
    };

    [[nodiscard]] std::vector<hb_ot_math_glyph_variant_t> variants(quint32 glyph, hb_direction_t direction) const;
    [[nodiscard]] GrownGlyph assembled(quint32 glyph, hb_direction_t direction, qreal length) const;
    [[nodiscard]] quint32 scriptForm(quint32 glyph, tex::MathStyle style) const;
    [[nodiscard]] qreal em(hb_position_t units) const { return qreal(units) / m_unitsPerEm; }

    QByteArray m_bytes; ///< what all of them read from
    std::unique_ptr<hb_face_t, Destroy<hb_face_destroy>> m_face;
    std::unique_ptr<hb_font_t, Destroy<hb_font_destroy>> m_font;
    qreal m_unitsPerEm;
    int m_application; ///< its number in QFontDatabase
    QString m_family;
    mutable QCache<int, QRawFont> m_rawFonts{32}; ///< by size, in 1/64 pixel
    mutable QHash<quint32, GlyphMetrics> m_metrics;
    mutable QHash<std::pair<quint32, int>, quint32> m_scriptForms;
};

} // namespace hotpapers::typeset
