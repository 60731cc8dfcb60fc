using SearchPortal.Publications;

namespace SearchPortal.Web.Shared;

/// <summary>Names for reference managers that read pages: they part a name at its first comma, drop what stands behind a second, and take the last word of a name without one for the family.</summary>
internal static class NameTag
{
    /// <summary>"Family Jr., Given"; a group of several words ends in a comma, "The vLLM Team,", so that nobody parts it.</summary>
    public static string Of(PersonName name)
    {
        string family = name.Suffix is null ? name.Family : $"{name.Family} {name.Suffix}";
        if (name.Given.Length > 0) return $"{family}, {name.Given}";
        return family.Contains(' ', StringComparison.Ordinal) ? $"{family}," : family;
    }
}
