using SearchPortal.Publications;

namespace SearchPortal.Web.Shared;

/// <summary>Names for reference managers that read pages: they part a name at its first comma, drop what stands behind a second, and take the last word of a name without one for the family.</summary>
/// <param name="Family">"Family Jr.".</param>
/// <param name="Comma">What stands behind it: a group of several words ends in a comma, "The vLLM Team,", so that nobody parts it.</param>
/// <param name="Given">"Given"; "" for none.</param>
internal readonly record struct NameTag(string Family, string Comma, string Given)
{
    /// <summary>The pieces of a name.</summary>
    public static NameTag Of(PersonName name)
    {
        string family = name.Suffix is null ? name.Family : $"{name.Family} {name.Suffix}";
        return new(family, name.Given.Length > 0 ? ", " : family.Contains(' ', StringComparison.Ordinal) ? "," : "", name.Given);
    }

    /// <summary>"Family Jr., Given".</summary>
    public override string ToString() => string.Concat(Family, Comma, Given);
}
