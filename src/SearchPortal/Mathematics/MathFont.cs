namespace SearchPortal.Mathematics;

/// <summary>The look of letters and digits.</summary>
internal enum MathFont
{
    /// <summary>TeX's default: Latin and small Greek letters slanted, Greek capitals and digits upright.</summary>
    Normal,

    /// <summary>Upright.</summary>
    Roman,

    /// <summary>Slanted, capitals of every script too.</summary>
    Italic,

    /// <summary>Upright and bold.</summary>
    Bold,

    /// <summary>Slanted and bold.</summary>
    BoldItalic,

    /// <summary>Calligraphic.</summary>
    Script,

    /// <summary>Calligraphic and bold.</summary>
    BoldScript,

    /// <summary>Black letter.</summary>
    Fraktur,

    /// <summary>Blackboard bold.</summary>
    DoubleStruck,

    /// <summary>Without serifs.</summary>
    SansSerif,

    /// <summary>Of equal widths.</summary>
    Monospace,
}
