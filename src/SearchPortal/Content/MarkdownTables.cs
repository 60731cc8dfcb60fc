using Markdig.Extensions.Tables;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace SearchPortal.Content;

/// <summary>Writes the alignment of table columns as classes: the portal's content security policy refuses style attributes.</summary>
internal static class MarkdownTables
{
    /// <summary>Cells get "align-left", "align-center" or "align-right" as their column says.</summary>
    public static void UseClasses(MarkdownDocument document)
    {
        foreach (var table in document.Descendants<Table>())
        {
            foreach (var row in table.OfType<TableRow>())
            {
                for (int i = 0; i < row.Count; i++)
                {
                    var cell = (TableCell)row[i];
                    int column = cell.ColumnIndex >= 0 ? cell.ColumnIndex : i;
                    if (column < table.ColumnDefinitions.Count && ClassOf(table.ColumnDefinitions[column].Alignment) is string align) cell.GetAttributes().AddClass(align);
                }
            }
            foreach (var column in table.ColumnDefinitions)
            {
                column.Alignment = null;
                column.Width = 0;
            }
        }
    }

    private static string? ClassOf(TableColumnAlign? alignment) => alignment switch
    {
        TableColumnAlign.Left => "align-left",
        TableColumnAlign.Center => "align-center",
        TableColumnAlign.Right => "align-right",
        _ => null,
    };
}
