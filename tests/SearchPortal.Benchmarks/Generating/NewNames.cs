using SearchPortal.Benchmarks.Queries;
using SearchPortal.Publications;

namespace SearchPortal.Benchmarks.Generating;

/// <summary>
/// People that the source does not have, so that their number grows by Heaps' law as that of the source does: the given names of
/// one author with the family name of another. They sign as large a share of the papers as they are of all people.
/// </summary>
internal sealed class NewNames
{
    private const int LongestGiven = 40;

    private readonly Dice dice;
    private readonly Growth growth;
    private readonly PersonName[] signed;
    private readonly HashSet<string> taken;
    private readonly Occurrences<PersonName> names;
    private long written;

    /// <summary>Measures the names of the source.</summary>
    public NewNames(SourcePapers source, Dice dice)
    {
        this.dice = dice;
        growth = Growth.Of(source.Papers.Select(paper => paper.Authors.Select(name => name.Display)));
        signed = [.. source.Papers.SelectMany(paper => paper.Authors).Select(name => new PersonName(name.Given, name.Family))];
        taken = [.. signed.Select(name => name.Display)];
        names = new Occurrences<PersonName>(dice);
    }

    /// <summary>The rule measured, for people.</summary>
    public string Rule => FormattableString.Invariant($"{growth.Distinct} authors of {growth.Total}, growing with the power {growth.Exponent:0.00}");

    /// <summary>How many there are.</summary>
    public int Count => names.Distinct;

    /// <summary>Who signs where a person of the source would.</summary>
    public PersonName InPlaceOf(PersonName name)
    {
        written++;
        if (growth.NewAt(written) > names.Distinct) return names.Add(Invent());
        return dice.Below(growth.Distinct + names.Distinct) < names.Distinct ? names.Again() : name;
    }

    private PersonName Invent()
    {
        var name = new PersonName(dice.Of(signed).Given, dice.Of(signed).Family);
        // There are more people than pairs of common names: then comes another given name, as long as it takes.
        while (!taken.Add(name.Display)) name = name with { Given = $"{name.Given} {dice.Of(signed).Given}".Trim() + (name.Given.Length > LongestGiven ? $" {taken.Count}" : "") };
        return name;
    }
}
