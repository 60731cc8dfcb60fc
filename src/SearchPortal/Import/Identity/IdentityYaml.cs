using System.Text;
using SearchPortal.Publications;

namespace SearchPortal.Import.Identity;

/// <summary>Entries of <c>authors.yaml</c>.</summary>
internal static class IdentityYaml
{
    /// <summary>One person with other spellings.</summary>
    /// <param name="id">Of the person.</param>
    /// <param name="names">The name to show first.</param>
    /// <param name="orcid">Null for none.</param>
    /// <param name="isKnown">Whether the owner has an entry of this id: then it only needs the variants.</param>
    public static string Merge(string id, IReadOnlyList<PersonName> names, string? orcid, bool isKnown)
    {
        string variants = string.Join(", ", names.Skip(1).Select(name => Quoted(name.Display)));
        if (isKnown) return $"# add to the variants of {id}\n  variants: [{variants}]\n";
        return $"- id: {id}\n{Name(names[0])}{Orcid(orcid)}  variants: [{variants}]\n";
    }

    /// <summary>A namesake who takes some papers; all others stay with the name.</summary>
    public static string Split(string id, PersonName name, string? orcid, IEnumerable<string> keys) =>
        $"- id: {id}\n{Name(name)}{Orcid(orcid)}  publications: [{string.Join(", ", keys.Select(Quoted))}]\n";

    private static string Name(PersonName name)
    {
        string suffix = name.Suffix is null ? "" : $", suffix: {Quoted(name.Suffix)}";
        return name.Given.Length == 0 ? $"  name: {{family: {Quoted(name.Family)}{suffix}}}\n" : $"  name: {{given: {Quoted(name.Given)}, family: {Quoted(name.Family)}{suffix}}}\n";
    }

    private static string Orcid(string? orcid) => orcid is null ? "" : $"  orcid: {orcid}\n";

    private static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (char c in text)
            if (!char.IsControl(c)) quoted.Append(c is '"' or '\\' ? "\\" : "").Append(c);
        return quoted.Append('"').ToString();
    }
}
