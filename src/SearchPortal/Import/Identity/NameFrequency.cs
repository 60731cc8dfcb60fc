using System.Runtime.InteropServices;

namespace SearchPortal.Import.Identity;

/// <summary>How many people a name can be expected to have: common given names meet common family names by chance.</summary>
internal sealed class NameFrequency
{
    private readonly Dictionary<string, int> families = [];
    private readonly Dictionary<string, int> givens = [];
    private readonly int total;

    /// <summary>Counts the names of all who sign.</summary>
    public NameFrequency(IReadOnlyList<SignedPerson> people)
    {
        total = people.Count;
        foreach (var person in people)
        {
            CollectionsMarshal.GetValueRefOrAddDefault(families, person.Family, out _)++;
            CollectionsMarshal.GetValueRefOrAddDefault(givens, person.Given.Joined, out _)++;
        }
    }

    /// <summary>Names with this family name.</summary>
    public int OfFamily(SignedPerson person) => families[person.Family];

    /// <summary>Names with these given names.</summary>
    public int OfGiven(SignedPerson person) => givens[person.Given.Joined];

    /// <summary>People of this name to expect if given and family names met by chance, beside the person and one other spelling.</summary>
    public double Expected(SignedPerson person) => total == 0 ? 0 : (double)Math.Max(0, OfFamily(person) - 2) * Math.Max(0, OfGiven(person) - 2) / total;
}
