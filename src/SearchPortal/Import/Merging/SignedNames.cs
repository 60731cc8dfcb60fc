using SearchPortal.Publications;

namespace SearchPortal.Import.Merging;

/// <summary>The authors of a publication as far as two lists can be compared: of each, a hash of the family name and the first letter of the given one.</summary>
internal readonly record struct SignedNames
{
    private const int MostNames = 64;
    private const int InitialBits = 16;

    // Sorted, each family name with the initial in the lowest bits (0 where there is none); null for no authors.
    private readonly ulong[]? names;

    private SignedNames(ulong[] names) => this.names = names;

    /// <summary>The names of a list.</summary>
    public static SignedNames Of(IReadOnlyList<PersonName> authors)
    {
        if (authors.Count == 0) return default;
        ulong[] names = [.. authors.Take(MostNames).Select(Of).Distinct()];
        Array.Sort(names);
        return new(names);
    }

    /// <summary>Whether the lists name the same people: of the shorter one at least every second is in the other, and no initial speaks against it.</summary>
    public bool Agree(SignedNames other)
    {
        if (names is null || other.names is null) return false;
        int shared = 0;
        foreach (ulong name in names)
            if (Array.Exists(other.names, also => AreOne(name, also))) shared++;
        return shared > 0 && 2 * shared >= Math.Min(names.Length, other.names.Length);
    }

    private static bool AreOne(ulong first, ulong second) =>
        first >> InitialBits == second >> InitialBits && ((ushort)first == (ushort)second || (ushort)first == 0 || (ushort)second == 0);

    private static ulong Of(PersonName author)
    {
        string given = TextFolding.Letters(author.Given);
        return (Fingerprint.Of(TextFolding.Letters(author.Family)) << InitialBits) | (given.Length > 0 ? given[0] : 0UL);
    }
}
