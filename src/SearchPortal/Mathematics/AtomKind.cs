namespace SearchPortal.Mathematics;

/// <summary>TeX's classes of signs; they decide the gaps between them (TeXbook, chapter 18).</summary>
internal enum AtomKind
{
    /// <summary>No gaps of its own.</summary>
    Ordinary,

    /// <summary>Sums, integrals and functions.</summary>
    Large,

    /// <summary>Between two operands.</summary>
    Binary,

    /// <summary>Between two sides.</summary>
    Relation,

    /// <summary>A left fence.</summary>
    Open,

    /// <summary>A right fence.</summary>
    Close,

    /// <summary>A comma and its kin.</summary>
    Punctuation,
}
