using System.Text;

namespace SearchPortal.Tests.Export;

/// <summary>Reads CSV as RFC 4180 says, to hold the writer to it.</summary>
internal static class CsvText
{
    public static List<List<string>> Read(string text)
    {
        var records = new List<List<string>>();
        var record = new List<string>();
        for (int at = 0; at < text.Length;)
        {
            record.Add(Cell(text, ref at));
            if (text[at] == ',') at++;
            else
            {
                Assert.Equal("\r\n", text.Substring(at, 2));
                at += 2;
                records.Add(record);
                record = [];
            }
        }
        return records;
    }

    private static string Cell(string text, ref int at)
    {
        var cell = new StringBuilder();
        if (text[at] != '"')
        {
            while (text[at] is not (',' or '\r'))
            {
                Assert.NotEqual('"', text[at]);
                cell.Append(text[at++]);
            }
            return cell.ToString();
        }
        for (at++; text[at] != '"' || text[at + 1] == '"'; at++)
        {
            if (text[at] == '"') at++;
            cell.Append(text[at]);
        }
        at++;
        return cell.ToString();
    }
}
