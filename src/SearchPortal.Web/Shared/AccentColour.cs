using SearchPortal.Content;

namespace SearchPortal.Web.Shared;

/// <summary>The owner's colour, as far as it is one.</summary>
internal static class AccentColour
{
    /// <summary>"#rrggbb" as given, else the default colour.</summary>
    public static string Valid(string accent) =>
        accent.Length == 7 && accent[0] == '#' && accent.Skip(1).All(char.IsAsciiHexDigit) ? accent.ToLowerInvariant() : new SiteSettings().Accent;

    /// <summary>What the address of its stylesheet changes with.</summary>
    public static string Version(string accent) => Valid(accent)[1..];
}
