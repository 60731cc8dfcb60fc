namespace SearchPortal.Publications;

/// <summary>One author or editor as the publication names them. A group or a name that no rule can split has only a <see cref="Family"/>.</summary>
/// <param name="Given">Given names or initials, "" when unknown: "Xinyin", "Philip H. S.".</param>
/// <param name="Family">Family name with its particles ("van der Schaar"), or the whole name of a group. Never "".</param>
public sealed record PersonName(string Given, string Family)
{
    /// <summary>"Jr.", "III"; null when there is none.</summary>
    public string? Suffix { get; init; }

    /// <summary>The bare identifier, "0000-0002-1825-0097"; null when unknown.</summary>
    public string? Orcid { get; init; }

    /// <summary>Institution as the publication states it; null when unknown.</summary>
    public string? Affiliation { get; init; }

    /// <summary>Whether the paper marks this author as having contributed equally with others so marked.</summary>
    public bool EqualContribution { get; init; }

    /// <summary>The name in reading order: "Martin Luther King Jr.".</summary>
    public string Display => string.IsNullOrEmpty(Suffix) && Given.Length > 0 ? $"{Given} {Family}" : string.Join(' ', new[] { Given, Family, Suffix }.Where(part => !string.IsNullOrEmpty(part)));

    /// <summary>The name in index order: "King, Martin Luther, Jr.".</summary>
    public string Inverted => string.IsNullOrEmpty(Suffix) && Given.Length > 0 && Family.Length > 0 ? $"{Family}, {Given}" : string.Join(", ", new[] { Family, Given, Suffix }.Where(part => !string.IsNullOrEmpty(part)));
}
