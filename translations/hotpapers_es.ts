<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Import &amp;Files…</source>
        <translation>Importar &amp;archivos…</translation>
    </message>
    <message>
        <source>&amp;Import Folder…</source>
        <translation>&amp;Importar carpeta…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy as Plain &amp;Text</source>
        <translation>Copiar como &amp;texto sin formato</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>Seleccionar t&amp;odo</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>&amp;Best Match First</source>
        <translation>&amp;Mejores coincidencias primero</translation>
    </message>
    <message>
        <source>&amp;Hide What One Account Announced</source>
        <translation>&amp;Ocultar lo anunciado por una sola cuenta</translation>
    </message>
    <message>
        <source>Colors of the &amp;System</source>
        <translation>Colores del &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;High Contrast</source>
        <translation>&amp;Alto contraste</translation>
    </message>
    <message>
        <source>&amp;Heat</source>
        <translation>&amp;Calor</translation>
    </message>
    <message>
        <source>&amp;Papers</source>
        <translation>&amp;Artículos</translation>
    </message>
    <message>
        <source>&amp;Unread Papers</source>
        <translation>Artículos &amp;sin leer</translation>
    </message>
    <message>
        <source>R&amp;eset Layout</source>
        <translation>&amp;Restablecer disposición</translation>
    </message>
    <message>
        <source>St&amp;atistics</source>
        <translation>&amp;Estadísticas</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>&amp;Preferencias…</translation>
    </message>
    <message>
        <source>&amp;Handbook</source>
        <translation>&amp;Manual</translation>
    </message>
    <message>
        <source>How to &amp;Search</source>
        <translation>&amp;Cómo buscar</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Atajos de teclado</translation>
    </message>
    <message>
        <source>&amp;Change Keys…</source>
        <translation>Cambiar ata&amp;jos…</translation>
    </message>
    <message>
        <source>&amp;About Hot Papers</source>
        <translation>Acerca &amp;de Hot Papers</translation>
    </message>
    <message>
        <source>&amp;Larger Text</source>
        <translation>Texto más &amp;grande</translation>
    </message>
    <message>
        <source>&amp;Smaller Text</source>
        <translation>Texto más &amp;pequeño</translation>
    </message>
    <message>
        <source>&amp;Usual Text Size</source>
        <translation>Tamaño &amp;normal</translation>
    </message>
    <message>
        <source>&amp;Three Panes</source>
        <translation>&amp;Tres paneles</translation>
    </message>
    <message>
        <source>&amp;Wide: Reader Below</source>
        <translation>&amp;Ancha: panel de lectura debajo</translation>
    </message>
    <message>
        <source>&amp;Reading Alone</source>
        <translation>&amp;Solo panel de lectura</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>A&amp;delante</translation>
    </message>
    <message>
        <source>&amp;Previous Digest</source>
        <translation>Boletín a&amp;nterior</translation>
    </message>
    <message>
        <source>&amp;Next Digest</source>
        <translation>Boletín &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Hoy</translation>
    </message>
    <message>
        <source>&amp;Latest Digest</source>
        <translation>Último &amp;boletín</translation>
    </message>
    <message>
        <source>Go to &amp;Day…</source>
        <translation>&amp;Ir a un día…</translation>
    </message>
    <message>
        <source>&amp;Starred</source>
        <translation>Destacad&amp;os</translation>
    </message>
    <message>
        <source>&amp;Unread</source>
        <translation>Sin &amp;leer</translation>
    </message>
    <message>
        <source>L&amp;ists</source>
        <translation>Lis&amp;tas</translation>
    </message>
    <message>
        <source>&amp;Catch Up…</source>
        <translation>&amp;Ponerse al día…</translation>
    </message>
    <message>
        <source>Open &amp;Abstract</source>
        <translation>Abrir pá&amp;gina del resumen</translation>
    </message>
    <message>
        <source>Open &amp;PDF</source>
        <translation>Abrir &amp;PDF</translation>
    </message>
    <message>
        <source>Open &amp;Tweets</source>
        <translation>Abrir tu&amp;its</translation>
    </message>
    <message>
        <source>&amp;Star</source>
        <translation>&amp;Destacar</translation>
    </message>
    <message>
        <source>Read &amp;or Unread</source>
        <translation>Leíd&amp;o o sin leer</translation>
    </message>
    <message>
        <source>Mark &amp;Unread</source>
        <translation>Marcar como &amp;sin leer</translation>
    </message>
    <message>
        <source>Mark R&amp;eading</source>
        <translation>Marcar como en lect&amp;ura</translation>
    </message>
    <message>
        <source>Mark &amp;Read</source>
        <translation>Marcar como &amp;leído</translation>
    </message>
    <message>
        <source>S&amp;kip</source>
        <translation>Desc&amp;artar</translation>
    </message>
    <message>
        <source>Mark All as Rea&amp;d</source>
        <translation>&amp;Marcar todos como leídos</translation>
    </message>
    <message>
        <source>Mark A&amp;bove as Read</source>
        <translation>Marcar los que &amp;hay arriba como leídos</translation>
    </message>
    <message>
        <source>Mark Belo&amp;w as Read</source>
        <translation>Marcar los que ha&amp;y abajo como leídos</translation>
    </message>
    <message>
        <source>Mark the &amp;Rest as Read</source>
        <translation>Ma&amp;rcar el resto como leído</translation>
    </message>
    <message>
        <source>Write a &amp;Note</source>
        <translation>Escribir una &amp;nota</translation>
    </message>
    <message>
        <source>Copy arXiv &amp;Id</source>
        <translation>Copiar identificador de ar&amp;Xiv</translation>
    </message>
    <message>
        <source>Cop&amp;y Title</source>
        <translation>Copiar &amp;título</translation>
    </message>
    <message>
        <source>Copy &amp;Link</source>
        <translation>Copiar &amp;enlace</translation>
    </message>
    <message>
        <source>Ne&amp;xt Paper</source>
        <translation>Artículo si&amp;guiente</translation>
    </message>
    <message>
        <source>Previous Paper</source>
        <translation>Artículo anterior</translation>
    </message>
    <message>
        <source>Next Unread Paper</source>
        <translation>Siguiente artículo sin leer</translation>
    </message>
    <message>
        <source>Previous Unread Paper</source>
        <translation>Anterior artículo sin leer</translation>
    </message>
    <message>
        <source>Read On</source>
        <translation>Seguir leyendo</translation>
    </message>
    <message>
        <source>Read Back</source>
        <translation>Volver atrás en la lectura</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>A&amp;rtículo</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <source>&amp;Layout</source>
        <translation>&amp;Disposición</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>Text &amp;Size</source>
        <translation>Tamaño del te&amp;xto</translation>
    </message>
    <message>
        <source>Sha&amp;de Days by</source>
        <translation>&amp;Sombrear los días por</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Note Pre&amp;view</source>
        <translation>&amp;Vista previa de la nota</translation>
    </message>
    <message>
        <source>Whole &amp;Week</source>
        <translation>Toda la s&amp;emana</translation>
    </message>
    <message>
        <source>Whole &amp;Month</source>
        <translation>Todo el &amp;mes</translation>
    </message>
    <message>
        <source>Ta&amp;gs…</source>
        <translation>Eti&amp;quetas…</translation>
    </message>
    <message>
        <source>Import &amp;Reading List…</source>
        <translation>Importar lista de &amp;lectura…</translation>
    </message>
    <message>
        <source>Paste as Reading &amp;List</source>
        <translation>Pegar como &amp;lista de lectura</translation>
    </message>
    <message>
        <source>Export My &amp;Data…</source>
        <translation>Exportar mis &amp;datos…</translation>
    </message>
    <message>
        <source>&amp;Merge My Data…</source>
        <translation>&amp;Fusionar mis datos…</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>&amp;Copias de seguridad…</translation>
    </message>
    <message>
        <source>Select Text by &amp;Keys</source>
        <translation>Seleccion&amp;ar texto con el teclado</translation>
    </message>
    <message>
        <source>Copy &amp;Citation</source>
        <translation>Copiar &amp;cita</translation>
    </message>
    <message>
        <source>&amp;BibTeX</source>
        <translation>&amp;BibTeX</translation>
    </message>
    <message>
        <source>&amp;Markdown Link</source>
        <translation>Enlace de &amp;Markdown</translation>
    </message>
    <message>
        <source>&amp;Plain Text</source>
        <translation>&amp;Texto sin formato</translation>
    </message>
    <message>
        <source>Add to List…</source>
        <translation>Añadir a una lista…</translation>
    </message>
    <message>
        <source>&amp;Order of the List</source>
        <translation>Orden de la &amp;lista</translation>
    </message>
    <message>
        <source>New &amp;List…</source>
        <translation>Nueva &amp;lista…</translation>
    </message>
    <message>
        <source>Sa&amp;ve Search…</source>
        <translation>&amp;Guardar búsqueda…</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Cambiar &amp;nombre</translation>
    </message>
    <message>
        <source>&amp;Merge Into…</source>
        <translation>&amp;Fusionar con…</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>&amp;Subir</translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <translation>&amp;Bajar</translation>
    </message>
    <message>
        <source>D&amp;elete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>&amp;No Priority</source>
        <translation>&amp;Sin prioridad</translation>
    </message>
    <message>
        <source>&amp;Low Priority</source>
        <translation>Prioridad &amp;baja</translation>
    </message>
    <message>
        <source>&amp;Medium Priority</source>
        <translation>Prioridad &amp;media</translation>
    </message>
    <message>
        <source>&amp;High Priority</source>
        <translation>Prioridad &amp;alta</translation>
    </message>
    <message>
        <source>No Rating</source>
        <translation>Sin valoración</translation>
    </message>
    <message numerus="yes">
        <source>%Ln Stars</source>
        <comment>a rating</comment>
        <translation>
            <numerusform>%Ln estrella</numerusform>
            <numerusform>%Ln estrellas</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>Etiqueta %1</translation>
    </message>
    <message>
        <source>&amp;Lists</source>
        <translation>&amp;Listas</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Valoración</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>A Step Further</source>
        <translation>Avanzar un paso</translation>
    </message>
    <message>
        <source>Quote in the Note</source>
        <translation>Citar en la nota</translation>
    </message>
    <message>
        <source>Highlight in the Abstract</source>
        <translation>Resaltar en el resumen</translation>
    </message>
    <message>
        <source>Earlier Versions of the Note…</source>
        <translation>Versiones anteriores de la nota…</translation>
    </message>
    <message>
        <source>Take from This List</source>
        <translation>Quitar de esta lista</translation>
    </message>
    <message>
        <source>Move Up in List</source>
        <translation>Subir en la lista</translation>
    </message>
    <message>
        <source>Move Down in List</source>
        <translation>Bajar en la lista</translation>
    </message>
    <message>
        <source>Copy Citation in Format</source>
        <translation>Copiar cita en formato</translation>
    </message>
    <message>
        <source>Quick Tags</source>
        <translation>Etiquetas rápidas</translation>
    </message>
    <message>
        <source>Papers That Look the Sa&amp;me…</source>
        <translation>Posibles d&amp;uplicados…</translation>
    </message>
    <message>
        <source>Ne&amp;xt Misspelling in the Note</source>
        <translation>&amp;Siguiente falta de ortografía de la nota</translation>
    </message>
    <message>
        <source>For &amp;You</source>
        <translation>Para &amp;usted</translation>
    </message>
    <message>
        <source>R&amp;elated Papers</source>
        <translation>Artículos rela&amp;cionados</translation>
    </message>
    <message>
        <source>Link as the Same Paper</source>
        <translation>Vincular como el mismo artículo</translation>
    </message>
    <message>
        <source>Separate from Linked Papers</source>
        <translation>Separar de los artículos vinculados</translation>
    </message>
</context>
<context>
    <name>BackupDialog</name>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>A backup is made each day on which you changed something. Ten are kept, and never is the fullest of them given up for an emptier one.</source>
        <translation>Cada día en que se ha cambiado algo se hace una copia de seguridad. Se conservan diez, y la más completa nunca se descarta en favor de otra con menos contenido.</translation>
    </message>
    <message>
        <source>Backups, the newest first</source>
        <translation>Copias de seguridad, la más reciente primero</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Estrellas</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listas</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>Búsquedas</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Resaltados</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>&amp;Back Up Now</source>
        <translation>Hacer copia &amp;ahora</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Restaurar…</translation>
    </message>
    <message>
        <source>Choose &amp;File…</source>
        <translation>&amp;Elegir archivo…</translation>
    </message>
    <message>
        <source>A backup that stands elsewhere</source>
        <translation>Elegir una copia de seguridad guardada en otro lugar</translation>
    </message>
</context>
<context>
    <name>CalendarPane</name>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Previous month (Page Up)</source>
        <translation>Mes anterior (Re Pág)</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Mes anterior</translation>
    </message>
    <message>
        <source>The month that is shown</source>
        <translation>El mes que se muestra</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>The year that is shown (Shift+Page Up, Shift+Page Down)</source>
        <translation>El año que se muestra (Mayús+Re Pág, Mayús+Av Pág)</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Next month (Page Down)</source>
        <translation>Mes siguiente (Av Pág)</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Mes siguiente</translation>
    </message>
    <message>
        <source>Days of the month</source>
        <translation>Días del mes</translation>
    </message>
    <message>
        <source>Arrows move by day and week, Page Up and Page Down by month, Enter chooses; with Shift, a run of days is chosen.</source>
        <translation>Con las flechas se avanza por días y semanas, con Re Pág y Av Pág por meses, y con Intro se elige; con Mayús se elige un intervalo de días.</translation>
    </message>
    <message>
        <source>Previous digest, across days without one</source>
        <translation>Boletín anterior, saltando los días sin boletín</translation>
    </message>
    <message>
        <source>Previous digest</source>
        <translation>Boletín anterior</translation>
    </message>
    <message>
        <source>Next digest, across days without one</source>
        <translation>Boletín siguiente, saltando los días sin boletín</translation>
    </message>
    <message>
        <source>Next digest</source>
        <translation>Boletín siguiente</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>The latest digest</source>
        <translation>El último boletín</translation>
    </message>
    <message>
        <source>Latest digest</source>
        <translation>Último boletín</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Último</translation>
    </message>
    <message>
        <source>The whole week of the current day</source>
        <translation>Toda la semana del día actual</translation>
    </message>
    <message>
        <source>Choose the week</source>
        <translation>Elegir la semana</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>The whole month that is shown</source>
        <translation>Todo el mes que se muestra</translation>
    </message>
    <message>
        <source>Choose the month</source>
        <translation>Elegir el mes</translation>
    </message>
    <message>
        <source>Days of the year</source>
        <translation>Días del año</translation>
    </message>
    <message>
        <source>A row is a month. Arrows move by day and month, Page Up and Page Down by year, Enter chooses.</source>
        <translation>Cada fila es un mes. Con las flechas se avanza por días y meses, con Re Pág y Av Pág por años, y con Intro se elige.</translation>
    </message>
    <message>
        <source>What days are shaded by</source>
        <translation>Según qué se sombrean los días</translation>
    </message>
    <message>
        <source>Shade days by</source>
        <translation>Sombrear los días por</translation>
    </message>
</context>
<context>
    <name>CatchUpDialog</name>
    <message>
        <source>Catch Up</source>
        <translation>Ponerse al día</translation>
    </message>
    <message>
        <source>Shows the unread papers with the highest heat of the days when you were away. The same question gives the same papers.</source>
        <translation>Muestra los artículos sin leer con más calor de los días en los que estuvo ausente. La misma pregunta da siempre los mismos artículos.</translation>
    </message>
    <message>
        <source>&amp;Away since:</source>
        <translation>&amp;Ausente desde:</translation>
    </message>
    <message>
        <source>The first day whose digest counts</source>
        <translation>El primer día cuyo boletín cuenta</translation>
    </message>
    <message>
        <source>&amp;Show:</source>
        <translation>&amp;Mostrar:</translation>
    </message>
    <message>
        <source>How many papers are shown</source>
        <translation>Cuántos artículos se muestran</translation>
    </message>
    <message>
        <source> papers</source>
        <translation> artículos</translation>
    </message>
    <message>
        <source>How large a part of the papers may have the same first category, as long as there are others</source>
        <translation>Qué parte de los artículos puede tener la misma categoría principal, mientras haya otros</translation>
    </message>
    <message>
        <source>at most </source>
        <translation>como máximo </translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Of one cate&amp;gory:</source>
        <translation>De una misma cate&amp;goría:</translation>
    </message>
</context>
<context>
    <name>DayPrompt</name>
    <message>
        <source>Go to Day</source>
        <translation>Ir a un día</translation>
    </message>
    <message>
        <source>&amp;Day:</source>
        <translation>&amp;Día:</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
</context>
<context>
    <name>DayText</name>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>a day of a month, as QLocale reads it</comment>
        <translation>d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>a month, as QLocale writes and reads it</comment>
        <translation>MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a day, as QLocale reads it</comment>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Import digests</source>
        <translation>Importar boletines</translation>
    </message>
    <message>
        <source>Digests (*.md *.markdown *.txt)</source>
        <translation>Boletines (*.md *.markdown *.txt)</translation>
    </message>
    <message>
        <source>Import a folder of digests</source>
        <translation>Importar una carpeta de boletines</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Import reading lists</source>
        <translation>Importar listas de lectura</translation>
    </message>
    <message>
        <source>Lists of papers (*.bib *.bibtex *.ris *.json *.jsonl *.csv *.tsv *.txt *.md)</source>
        <translation>Listas de artículos (*.bib *.bibtex *.ris *.json *.jsonl *.csv *.tsv *.txt *.md)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>ErrorDetail</name>
    <message>
        <source>neither front matter nor an entry</source>
        <translation>ni cabecera ni entradas</translation>
    </message>
    <message>
        <source>the front matter does not end</source>
        <translation>la cabecera no termina</translation>
    </message>
    <message>
        <source>no entry</source>
        <translation>ninguna entrada</translation>
    </message>
    <message>
        <source>it names no day</source>
        <translation>no indica ningún día</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>broken UTF-16</source>
        <translation>UTF-16 defectuoso</translation>
    </message>
    <message>
        <source>binary data</source>
        <translation>datos binarios</translation>
    </message>
    <message>
        <source>a digest about no day</source>
        <translation>un boletín sin día</translation>
    </message>
    <message>
        <source>a database of another program</source>
        <translation>una base de datos de otro programa</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>una carpeta</translation>
    </message>
    <message>
        <source>more than 64 MB</source>
        <translation>más de 64 MB</translation>
    </message>
    <message>
        <source>no reference and no arXiv id</source>
        <translation>ni referencias ni identificadores de arXiv</translation>
    </message>
</context>
<context>
    <name>ExportChoice</name>
    <message>
        <source>Hot papers: %1</source>
        <translation>Artículos más comentados: %1</translation>
    </message>
    <message>
        <source>Hot papers: starred</source>
        <translation>Artículos más comentados: destacados</translation>
    </message>
    <message>
        <source>Hot papers</source>
        <translation>Artículos más comentados</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Formato:</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Escribiendo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>&amp;Papers:</source>
        <translation>&amp;Artículos:</translation>
    </message>
    <message>
        <source>&amp;List:</source>
        <translation>&amp;Lista:</translation>
    </message>
    <message>
        <source>Ta&amp;g:</source>
        <translation>Eti&amp;queta:</translation>
    </message>
    <message>
        <source>&amp;Search:</source>
        <translation>&amp;Búsqueda:</translation>
    </message>
    <message>
        <source>As in the search field of the window</source>
        <translation>Como en el campo de búsqueda de la ventana</translation>
    </message>
    <message>
        <source>&amp;Order:</source>
        <translation>&amp;Orden:</translation>
    </message>
    <message>
        <source>With &amp;abstracts</source>
        <translation>Con &amp;resúmenes</translation>
    </message>
    <message>
        <source>With your &amp;notes</source>
        <translation>Con sus &amp;notas</translation>
    </message>
    <message>
        <source>With your &amp;tags</source>
        <translation>Con sus e&amp;tiquetas</translation>
    </message>
    <message>
        <source>&amp;Key pattern:</source>
        <translation>&amp;Patrón de clave:</translation>
    </message>
    <message>
        <source>&amp;Reference type:</source>
        <translation>Tipo &amp;de referencia:</translation>
    </message>
    <message>
        <source>Pre&amp;view:</source>
        <translation>&amp;Vista previa:</translation>
    </message>
    <message>
        <source>Drag from Here</source>
        <translation>Arrastrar desde aquí</translation>
    </message>
    <message>
        <source>Drag this into another program, as text and as a file</source>
        <translation>Arrastre esto a otro programa, como texto y como archivo</translation>
    </message>
    <message>
        <source>For the mouse alone: by keys, copy or export</source>
        <translation>Solo con el ratón; con el teclado, copie o exporte</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Put this on the clipboard</source>
        <translation>Poner esto en el portapapeles</translation>
    </message>
    <message>
        <source>With what you &amp;made of the papers</source>
        <translation>Con sus datos &amp;sobre los artículos</translation>
    </message>
    <message>
        <source>Stars, states, tags, lists and notes, in a comment behind each digest: importing it brings them back</source>
        <translation>Estrellas, estados, etiquetas, listas y notas, en un comentario al final de cada boletín: al importarlo se recuperan</translation>
    </message>
</context>
<context>
    <name>FacetPane</name>
    <message>
        <source>Categories</source>
        <translation>Categorías</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Tweeters</source>
        <translation>Tuiteros</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Años</translation>
    </message>
</context>
<context>
    <name>FitChart</name>
    <message>
        <source>quiet ones that fit</source>
        <translation>poco comentados, pero afines</translation>
    </message>
    <message>
        <source>Heat</source>
        <translation>Calor</translation>
    </message>
    <message>
        <source>Fit (%)</source>
        <translation>Afinidad (%)</translation>
    </message>
</context>
<context>
    <name>FitPlot</name>
    <message>
        <source>%1: fits you %2 %, heat %3; a quiet one that fits</source>
        <comment>a title</comment>
        <translation>%1: afinidad %2 %, calor %3; poco comentado, pero afín</translation>
    </message>
    <message>
        <source>%1: fits you %2 %, heat %3</source>
        <comment>a title</comment>
        <translation>%1: afinidad %2 %, calor %3</translation>
    </message>
    <message>
        <source>Fit and heat of unread papers</source>
        <translation>Afinidad y calor de los artículos sin leer</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln unread paper(s) that fit you best, by what you starred, rated and skipped. Few talked about those in the marked quarter, but they fit.</source>
        <translation>
            <numerusform>El artículo sin leer más afín a usted, según lo que ha destacado, valorado y descartado. Los del cuadrante marcado se han comentado poco, pero son afines.</numerusform>
            <numerusform>Los %Ln artículos sin leer más afines a usted, según lo que ha destacado, valorado y descartado. Los del cuadrante marcado se han comentado poco, pero son afines.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Handbook</name>
    <message>
        <source>Keys</source>
        <translation>Atajo</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Escriba</translation>
    </message>
    <message>
        <source>to find</source>
        <translation>para encontrar</translation>
    </message>
</context>
<context>
    <name>ImportReportDialog</name>
    <message>
        <source>Rejected: nothing of these files was taken in</source>
        <translation>Rechazados: no se ha incorporado nada de estos archivos</translation>
    </message>
    <message>
        <source>Not taken: the library has an equally good or better digest of the same days</source>
        <translation>No incorporados: la biblioteca tiene un boletín igual de bueno o mejor de los mismos días</translation>
    </message>
    <message>
        <source>Not digests</source>
        <translation>No son boletines</translation>
    </message>
    <message>
        <source>Repaired and imported</source>
        <translation>Reparados e importados</translation>
    </message>
    <message>
        <source>Imported, with something to note</source>
        <translation>Importados, con observaciones</translation>
    </message>
    <message>
        <source>In the library already</source>
        <translation>Ya estaban en la biblioteca</translation>
    </message>
    <message numerus="yes">
        <source>%Ln imported</source>
        <translation>
            <numerusform>%Ln importado</numerusform>
            <numerusform>%Ln importados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them repaired</source>
        <translation>
            <numerusform>%Ln de ellos reparado</numerusform>
            <numerusform>%Ln de ellos reparados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in the library already</source>
        <translation>
            <numerusform>%Ln ya estaba en la biblioteca</numerusform>
            <numerusform>%Ln ya estaban en la biblioteca</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln superseded</source>
        <translation>
            <numerusform>%Ln superado por otro</numerusform>
            <numerusform>%Ln superados por otros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected</source>
        <translation>
            <numerusform>%Ln rechazado</numerusform>
            <numerusform>%Ln rechazados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln skipped</source>
        <translation>
            <numerusform>%Ln omitido</numerusform>
            <numerusform>%Ln omitidos</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>The import was stopped.</source>
        <translation>La importación se ha interrumpido.</translation>
    </message>
    <message>
        <source>No digests were found.</source>
        <translation>No se ha encontrado ningún boletín.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files: %1.</source>
        <translation>
            <numerusform>%Ln archivo: %1.</numerusform>
            <numerusform>%Ln archivos: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>New: %1, %2.</source>
        <translation>Nuevo: %1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln papers</source>
        <translation>
            <numerusform>%Ln artículo</numerusform>
            <numerusform>%Ln artículos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tweets</source>
        <translation>
            <numerusform>%Ln tuit</numerusform>
            <numerusform>%Ln tuits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more file(s) have something to note: “hotpapers import” in a terminal tells all.</source>
        <translation>
            <numerusform>Hay observaciones sobre %Ln archivo más: «hotpapers import» en un terminal las muestra todas.</numerusform>
            <numerusform>Hay observaciones sobre %Ln archivos más: «hotpapers import» en un terminal las muestra todas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>What there is to say about the files</source>
        <translation>Observaciones sobre los archivos</translation>
    </message>
    <message>
        <source>A file that was rejected can be corrected and imported again. What was taken in stays as it is.</source>
        <translation>Un archivo rechazado se puede corregir y volver a importar. Lo que ya se ha incorporado se queda como está.</translation>
    </message>
    <message>
        <source>&amp;Copy All</source>
        <translation>&amp;Copiar todo</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>C&amp;errar</translation>
    </message>
</context>
<context>
    <name>ImportStatus</name>
    <message>
        <source>Progress of the import</source>
        <translation>Progreso de la importación</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Stop the import. Digests that are stored by now stay.</source>
        <translation>Interrumpir la importación. Los boletines ya guardados se conservan.</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Search for keys</source>
        <translation>Buscar atajos</translation>
    </message>
    <message>
        <source>Search for a key, or for what it does</source>
        <translation>Buscar un atajo, o lo que hace</translation>
    </message>
    <message>
        <source>Letters and Space work while the table or the reader has the focus. Keys with a comma are pressed one after the other.</source>
        <translation>Las letras y la barra espaciadora funcionan mientras la tabla o el panel de lectura tienen el foco. Las teclas separadas por una coma se pulsan una tras otra.</translation>
    </message>
    <message>
        <source>No key does this. Look for it in the menus, or give it one by “Change Keys”.</source>
        <translation>Ningún atajo hace esto. Búsquelo en los menús o asígnele uno con «Cambiar atajos».</translation>
    </message>
    <message>
        <source>C&amp;hange Keys…</source>
        <translation>Cambiar ata&amp;jos…</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>C&amp;errar</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Hot Papers</source>
        <translation>Hot Papers</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>Barra de herramientas</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listas</translation>
    </message>
    <message>
        <source>Narrow down</source>
        <translation>Acotar</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Panel de lectura</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Columnas</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nombre:</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
</context>
<context>
    <name>NoteVersionsDialog</name>
    <message>
        <source>Earlier Versions of the Note</source>
        <translation>Versiones anteriores de la nota</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Version, compared with the note as it is now</source>
        <translation>Versión, comparada con la nota actual</translation>
    </message>
    <message>
        <source>Struck out: what has gone since. Underlined: what has come since.</source>
        <translation>Tachado: lo que se ha quitado desde entonces. Subrayado: lo que se ha añadido desde entonces.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy the whole version</source>
        <translation>Copiar la versión completa</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurar</translation>
    </message>
    <message>
        <source>Make the note this version again; what it is now becomes a version</source>
        <translation>Volver a esta versión de la nota; la nota actual pasa a ser una versión anterior</translation>
    </message>
</context>
<context>
    <name>PaperPage</name>
    <message numerus="yes">
        <source>%Ln retweets</source>
        <translation>
            <numerusform>%Ln retuit</numerusform>
            <numerusform>%Ln retuits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln favorites</source>
        <translation>
            <numerusform>%Ln favorito</numerusform>
            <numerusform>%Ln favoritos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>retweets, favorites</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, counted %3</source>
        <comment>retweets, favorites, day and time</comment>
        <translation>%1, %2, contados el %3</translation>
    </message>
    <message>
        <source>#%1 on %2</source>
        <translation>Puesto %1 (%2)</translation>
    </message>
    <message>
        <source>The digest gives no abstract.</source>
        <translation>El boletín no incluye el resumen.</translation>
    </message>
    <message>
        <source>It goes on: only the beginning is shown.</source>
        <translation>El texto continúa: solo se muestra el principio.</translation>
    </message>
    <message>
        <source>Shown shortened: the source has more of it, the digest&apos;s file all.</source>
        <translation>Se muestra abreviado: el texto original contiene más; el archivo del boletín, todo.</translation>
    </message>
    <message>
        <source>Open tweet</source>
        <translation>Abrir tuit</translation>
    </message>
    <message>
        <source>author</source>
        <comment>badge of a tweet: it is by one of the paper&apos;s authors</comment>
        <translation>autor/a</translation>
    </message>
    <message>
        <source>Announced by %1</source>
        <translation>Anunciado por %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>last in a list of names</comment>
        <translation>
            <numerusform>%Ln más</numerusform>
            <numerusform>%Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>On other days</source>
        <translation>Otros días</translation>
    </message>
    <message>
        <source>%1 · %2 % the same</source>
        <comment>day, per cent</comment>
        <translation>%1 · %2 % en común</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between words</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 · %2 % the same: %3</source>
        <comment>day, per cent, words that both papers have</comment>
        <translation>%1 · %2 % en común: %3</translation>
    </message>
    <message>
        <source>Your notes on these papers mention this one</source>
        <translation>Sus notas sobre estos artículos mencionan este</translation>
    </message>
    <message>
        <source>Related papers</source>
        <translation>Artículos relacionados</translation>
    </message>
</context>
<context>
    <name>PaperPane</name>
    <message>
        <source>Papers</source>
        <translation>Artículos</translation>
    </message>
</context>
<context>
    <name>PickDialog</name>
    <message>
        <source>Enter takes what is marked in the list. Up and Down choose.</source>
        <translation>Intro acepta lo marcado en la lista. Arriba y Abajo eligen.</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>All papers</source>
        <translation>Todos los artículos</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Destacados</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Sin leer</translation>
    </message>
    <message>
        <source>With notes</source>
        <translation>Con notas</translation>
    </message>
    <message>
        <source>Catching up since %1</source>
        <translation>Puesta al día desde el %1</translation>
    </message>
    <message>
        <source>Nothing matches %1.</source>
        <translation>Nada coincide con %1.</translation>
    </message>
    <message>
        <source>No digest is about %1.</source>
        <translation>No hay ningún boletín del %1.</translation>
    </message>
    <message>
        <source>The library holds no papers.</source>
        <translation>La biblioteca no contiene artículos.</translation>
    </message>
    <message>
        <source>No paper is starred yet.</source>
        <translation>Todavía no hay ningún artículo destacado.</translation>
    </message>
    <message>
        <source>No paper is unread: all done.</source>
        <translation>No queda ningún artículo sin leer.</translation>
    </message>
    <message>
        <source>No paper has a note yet.</source>
        <translation>Todavía no hay ningún artículo con una nota.</translation>
    </message>
    <message>
        <source>The papers that were chosen to catch up with are not in this library.</source>
        <translation>Los artículos elegidos para ponerse al día no están en esta biblioteca.</translation>
    </message>
    <message>
        <source>Fewer or shorter words find more. A word alone is looked for everywhere: in titles, authors, abstracts, tweets and your notes.</source>
        <translation>Con menos palabras, o con palabras más cortas, se encuentra más. Una palabra sola se busca en todas partes: en títulos, autores, resúmenes, tuits y sus notas.</translation>
    </message>
    <message>
        <source>The days that have one are colored in the calendar.</source>
        <translation>Los días que tienen boletín aparecen coloreados en el calendario.</translation>
    </message>
    <message>
        <source>A star marks what you want to find again: click the one before its title.</source>
        <translation>Una estrella marca lo que quiere volver a encontrar: haga clic en la que está delante del título.</translation>
    </message>
    <message>
        <source>Notes are written below the paper in the reader, and found by searching.</source>
        <translation>Las notas se escriben debajo del artículo, en el panel de lectura, y se encuentran al buscar.</translation>
    </message>
    <message>
        <source>“Catch Up” in the Go menu chooses anew.</source>
        <translation>«Ponerse al día», en el menú «Ir», vuelve a elegir artículos.</translation>
    </message>
    <message>
        <source>“%1” holds no paper of the library yet.</source>
        <translation>«%1» todavía no contiene ningún artículo de la biblioteca.</translation>
    </message>
    <message>
        <source>Drag papers onto the list, or choose “Add to List” in the Paper menu.</source>
        <translation>Arrastre artículos a la lista, o elija «Añadir a una lista» en el menú «Artículo».</translation>
    </message>
    <message>
        <source>New in %1</source>
        <translation>Nuevos en %1</translation>
    </message>
    <message>
        <source>For you</source>
        <translation>Para usted</translation>
    </message>
    <message>
        <source>The new papers are not in this library.</source>
        <translation>Los artículos nuevos no están en esta biblioteca.</translation>
    </message>
    <message>
        <source>No paper is unread: there is nothing to choose from.</source>
        <translation>No queda ningún artículo sin leer: no hay nada entre lo que elegir.</translation>
    </message>
    <message>
        <source>All new papers</source>
        <translation>Todos los artículos nuevos</translation>
    </message>
</context>
<context>
    <name>Plot</name>
    <message>
        <source>%1: the library has no digest of this time</source>
        <translation>%1: la biblioteca no tiene ningún boletín de este período</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %Ln paper(s)</source>
        <translation>
            <numerusform>%1, %2: %Ln artículo</numerusform>
            <numerusform>%1, %2: %Ln artículos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln paper(s)</source>
        <translation>
            <numerusform>%1: %Ln artículo</numerusform>
            <numerusform>%1: %Ln artículos</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day on an axis, as QLocale writes it</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <comment>a month on an axis, as QLocale writes it</comment>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>a month, as QLocale writes it</comment>
        <translation>MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>The library has digests of each of these times.</source>
        <translation>La biblioteca tiene boletines de todos estos períodos.</translation>
    </message>
    <message numerus="yes">
        <source>Hatched: %Ln time(s) of which the library has no digest. How many papers there were then is not known.</source>
        <translation>
            <numerusform>Rayado: %Ln período del que la biblioteca no tiene ningún boletín. No se sabe cuántos artículos hubo entonces.</numerusform>
            <numerusform>Rayado: %Ln períodos de los que la biblioteca no tiene ningún boletín. No se sabe cuántos artículos hubo entonces.</numerusform>
        </translation>
    </message>
    <message>
        <source>Papers over time</source>
        <translation>Artículos a lo largo del tiempo</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>What is still unread</source>
        <translation>Lo que queda sin leer</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Sin leer</translation>
    </message>
    <message>
        <source>Begun or done</source>
        <translation>Empezados o terminados</translation>
    </message>
    <message>
        <source>Categories over time</source>
        <translation>Categorías a lo largo del tiempo</translation>
    </message>
    <message>
        <source>Each paper counts for its first category, which its authors chose. %1</source>
        <translation>Cada artículo cuenta para su categoría principal, la que eligieron sus autores. %1</translation>
    </message>
    <message>
        <source>All others</source>
        <translation>Todas las demás</translation>
    </message>
    <message>
        <source>Who tweeted about most papers</source>
        <translation>Quién ha tuiteado sobre más artículos</translation>
    </message>
    <message>
        <source>A paper counts once for each who tweeted about it, however often.</source>
        <translation>Un artículo cuenta una sola vez para cada tuitero, por muchas veces que haya tuiteado sobre él.</translation>
    </message>
    <message>
        <source>Tweeter</source>
        <translation>Tuitero</translation>
    </message>
    <message>
        <source>What you read</source>
        <translation>Sus lecturas</translation>
    </message>
    <message>
        <source>By the day on which you marked a paper as what it is now.</source>
        <translation>Según el día en que marcó cada artículo con su estado actual.</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leídos</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Descartados</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Destacados</translation>
    </message>
    <message>
        <source>Who wrote most papers</source>
        <translation>Quién ha escrito más artículos</translation>
    </message>
    <message>
        <source>Names are taken as they are written: several people may share one, and one person’s may be written in several ways.</source>
        <translation>Los nombres se toman como están escritos: varias personas pueden compartir el mismo, y el de una persona puede estar escrito de varias formas.</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
</context>
<context>
    <name>PlotChart</name>
    <message>
        <source>No digest</source>
        <translation>Sin boletín</translation>
    </message>
</context>
<context>
    <name>ReaderPane</name>
    <message>
        <source>Reader</source>
        <translation>Panel de lectura</translation>
    </message>
    <message>
        <source>Abstract</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Open the paper&apos;s page on arXiv in the browser</source>
        <translation>Abrir la página del artículo en arXiv en el navegador</translation>
    </message>
    <message>
        <source>Open the abstract page</source>
        <translation>Abrir la página del resumen</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Open the paper&apos;s PDF in the browser</source>
        <translation>Abrir el PDF del artículo en el navegador</translation>
    </message>
    <message>
        <source>Open the PDF</source>
        <translation>Abrir el PDF</translation>
    </message>
    <message>
        <source>Tweets</source>
        <translation>Tuits</translation>
    </message>
    <message>
        <source>Open the first tweet in the browser; the arrow lists all</source>
        <translation>Abrir el primer tuit en el navegador; la flecha los muestra todos</translation>
    </message>
    <message>
        <source>Open the tweets</source>
        <translation>Abrir los tuits</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Destacar</translation>
    </message>
    <message>
        <source>How far you are with this paper</source>
        <translation>Hasta dónde ha llegado con este artículo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Paper and source</source>
        <translation>Artículo y texto original</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Choose a paper to read it here.</source>
        <translation>Elija un artículo para leerlo aquí.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Texto original</translation>
    </message>
    <message>
        <source>The paper as its digest has it, word for word</source>
        <translation>El artículo tal como aparece en su boletín, palabra por palabra</translation>
    </message>
</context>
<context>
    <name>SameDialog</name>
    <message>
        <source>Papers That Look the Same</source>
        <translation>Posibles duplicados</translation>
    </message>
    <message>
        <source>These have nearly the same title and an author in common. Those that you link share stars, states, ratings, tags and notes from then on. Take the check mark from what does not belong to a group.</source>
        <translation>Estos artículos tienen casi el mismo título y algún autor en común. Los que vincule compartirán desde entonces estrellas, estados, valoraciones, etiquetas y notas. Desmarque los que no pertenezcan a un grupo.</translation>
    </message>
    <message>
        <source>Groups of papers that look the same</source>
        <translation>Grupos de posibles duplicados</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>arXiv</source>
        <translation>arXiv</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Autores</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>&amp;Vincular</translation>
    </message>
    <message>
        <source>Links what is checked in each chosen group</source>
        <translation>Indicar que los artículos marcados en cada grupo elegido son el mismo</translation>
    </message>
    <message>
        <source>&amp;Open Abstract</source>
        <translation>&amp;Abrir página del resumen</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>&amp;Tema:</translation>
    </message>
    <message>
        <source>&amp;Layout:</source>
        <translation>&amp;Disposición:</translation>
    </message>
    <message>
        <source>Text &amp;size:</source>
        <translation>Tamaño del te&amp;xto:</translation>
    </message>
    <message>
        <source>Of all text in the window. Ctrl and the mouse wheel change it as well.</source>
        <translation>De todo el texto de la ventana. También se cambia con Ctrl y la rueda del ratón.</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>L&amp;anguage:</source>
        <translation>&amp;Idioma:</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>&amp;Font of its own:</source>
        <translation>Ti&amp;po de letra propio:</translation>
    </message>
    <message>
        <source>Set abstracts in another font than the rest of the window</source>
        <translation>Mostrar los resúmenes con un tipo de letra distinto del resto de la ventana</translation>
    </message>
    <message>
        <source>Reading font</source>
        <translation>Tipo de letra para la lectura</translation>
    </message>
    <message>
        <source>&amp;Width of the text:</source>
        <translation>&amp;Ancho del texto:</translation>
    </message>
    <message>
        <source>How many characters of usual width a line has at most; lines of 60 to 90 are read best</source>
        <translation>Cuántos caracteres de anchura normal tiene una línea como máximo; las de 60 a 90 son las que mejor se leen</translation>
    </message>
    <message>
        <source>As wide as the pane</source>
        <translation>Todo el ancho del panel</translation>
    </message>
    <message>
        <source> characters</source>
        <translation> caracteres</translation>
    </message>
    <message>
        <source>&amp;Mark as read after:</source>
        <translation>&amp;Marcar como leído tras:</translation>
    </message>
    <message>
        <source>How long a paper is shown before it counts as read</source>
        <translation>Cuánto tiempo se muestra un artículo antes de contar como leído</translation>
    </message>
    <message>
        <source>Never by itself</source>
        <translation>Nunca automáticamente</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Mark as read what is s&amp;crolled past</source>
        <translation>Marcar como &amp;leído lo que se deje atrás al desplazarse</translation>
    </message>
    <message>
        <source>Calendar and Catch-up</source>
        <translation>Calendario y puesta al día</translation>
    </message>
    <message>
        <source>&amp;Shade days by:</source>
        <translation>&amp;Sombrear los días por:</translation>
    </message>
    <message>
        <source>Catch &amp;up on:</source>
        <translation>Ponerse al día &amp;con:</translation>
    </message>
    <message>
        <source>How many papers are shown after days away</source>
        <translation>Cuántos artículos se muestran tras unos días de ausencia</translation>
    </message>
    <message>
        <source> papers</source>
        <translation> artículos</translation>
    </message>
    <message>
        <source>Of this page alone</source>
        <translation>Solo los de esta página</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>C&amp;errar</translation>
    </message>
    <message>
        <source>Mark as read when it is o&amp;pened in the browser</source>
        <translation>Marcar como leído al a&amp;brirlo en el navegador</translation>
    </message>
    <message>
        <source>Of one cate&amp;gory, at most:</source>
        <translation>De &amp;una misma categoría, como máximo:</translation>
    </message>
    <message>
        <source>Restore &amp;Defaults</source>
        <translation>&amp;Restaurar valores predeterminados</translation>
    </message>
    <message>
        <source>Lear&amp;n from what I star, rate and skip</source>
        <translation>Aprender &amp;de lo que destaco, valoro y descarto</translation>
    </message>
    <message>
        <source>How well papers fit you, the list For You and the plot of fit and heat come from it</source>
        <translation>De ello dependen la afinidad de los artículos, la lista «Para usted» y el gráfico de afinidad y calor</translation>
    </message>
    <message>
        <source>What is learned stays on this computer.</source>
        <translation>Lo aprendido se queda en este equipo.</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>All papers</source>
        <translation>Todos los artículos</translation>
    </message>
    <message>
        <source>Latest digest</source>
        <translation>Último boletín</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Destacados</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Sin leer</translation>
    </message>
    <message>
        <source>With notes</source>
        <translation>Con notas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of its papers are in no digest yet</source>
        <translation>
            <numerusform>%Ln de sus artículos todavía no está en ningún boletín</numerusform>
            <numerusform>%Ln de sus artículos todavía no están en ningún boletín</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln papers</source>
        <translation>
            <numerusform>%1, %Ln artículo</numerusform>
            <numerusform>%1, %Ln artículos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Reading lists</source>
        <translation>Listas de lectura</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Búsquedas guardadas</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>For you</source>
        <translation>Para usted</translation>
    </message>
</context>
<context>
    <name>ShortcutEditor</name>
    <message>
        <source>Keys</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>Search for actions and keys</source>
        <translation>Buscar acciones y atajos</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Acciones y sus atajos</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>&amp;Keys:</source>
        <translation>Ata&amp;jo:</translation>
    </message>
    <message>
        <source>Press the keys that the action is to have, up to four one after the other; Backspace removes them</source>
        <translation>Pulse las teclas que tendrá la acción, hasta cuatro una tras otra; Retroceso las borra</translation>
    </message>
    <message>
        <source>Other keys</source>
        <translation>Otro atajo</translation>
    </message>
    <message>
        <source>Keys that do the same; Backspace removes them</source>
        <translation>Otras teclas que hacen lo mismo; Retroceso las borra</translation>
    </message>
    <message>
        <source>&amp;Take Them</source>
        <translation>Rea&amp;signar</translation>
    </message>
    <message>
        <source>Give these keys to this action, and take them from the other</source>
        <translation>Asignar este atajo a esta acción y quitárselo a la otra</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Leave this action without keys</source>
        <translation>Dejar esta acción sin atajo</translation>
    </message>
    <message>
        <source>Give this action the keys that it had from the beginning</source>
        <translation>Devolver a esta acción el atajo que tenía al principio</translation>
    </message>
    <message>
        <source>Reset &amp;All</source>
        <translation>Restablecer to&amp;dos</translation>
    </message>
    <message>
        <source>Give all actions the keys that they had from the beginning</source>
        <translation>Devolver a todas las acciones los atajos que tenían al principio</translation>
    </message>
    <message>
        <source>O&amp;r:</source>
        <translation>&amp;O bien:</translation>
    </message>
    <message>
        <source>R&amp;eset</source>
        <translation>Resta&amp;blecer</translation>
    </message>
</context>
<context>
    <name>TagColors</name>
    <message>
        <source>Red</source>
        <translation>Rojo</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Naranja</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Amarillo</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Light blue</source>
        <translation>Azul claro</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Marrón</translation>
    </message>
    <message>
        <source>Gray</source>
        <translation>Gris</translation>
    </message>
</context>
<context>
    <name>TagDialog</name>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>&amp;Find or add a tag:</source>
        <translation>&amp;Buscar o añadir una etiqueta:</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Enter gives or takes the tag that is marked in the list; in an empty field it ends the dialog. Up and Down choose.</source>
        <translation>Intro pone o quita la etiqueta marcada en la lista; con el campo vacío, cierra el diálogo. Arriba y Abajo eligen.</translation>
    </message>
</context>
<context>
    <name>UndoActions</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>&amp;Deshacer: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>&amp;Rehacer: %1</translation>
    </message>
</context>
<context>
    <name>WaitingDialog</name>
    <message>
        <source>Papers in no digest yet</source>
        <translation>Artículos que todavía no están en ningún boletín</translation>
    </message>
    <message>
        <source>The list has these papers, but no digest of the library does. They appear by themselves as soon as one is imported that has them.</source>
        <translation>La lista contiene estos artículos, pero ningún boletín de la biblioteca los tiene. Aparecerán por sí solos en cuanto se importe uno que los tenga.</translation>
    </message>
    <message>
        <source>arXiv id</source>
        <translation>Identificador de arXiv</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Autores</translation>
    </message>
    <message>
        <source>&amp;Open on arXiv</source>
        <translation>&amp;Abrir en arXiv</translation>
    </message>
    <message>
        <source>&amp;Take from This List</source>
        <translation>&amp;Quitar de esta lista</translation>
    </message>
</context>
<context>
    <name>hotpapers::cli</name>
    <message>
        <source>hotpapers: the output could not be written: %1</source>
        <translation>hotpapers: no se ha podido escribir la salida: %1</translation>
    </message>
    <message>
        <source>“%1” is no day; they are written 2021-07-27.</source>
        <translation>«%1» no es un día; los días se escriben así: 2021-07-27.</translation>
    </message>
    <message>
        <source>Hot papers of %1</source>
        <translation>Artículos más comentados del %1</translation>
    </message>
    <message>
        <source>Starred papers</source>
        <translation>Artículos destacados</translation>
    </message>
    <message>
        <source>Hot papers</source>
        <translation>Artículos más comentados</translation>
    </message>
    <message>
        <source>“%1” is no arXiv identifier; they are written 2107.11817 or hep-th/9901001.</source>
        <translation>«%1» no es un identificador de arXiv; se escriben así: 2107.11817 o hep-th/9901001.</translation>
    </message>
    <message>
        <source>Usage: hotpapers %1 %2</source>
        <translation>Uso: hotpapers %1 %2</translation>
    </message>
    <message>
        <source>Usage: hotpapers [--library FILE] [PATH…]     open the window, and import the paths
       hotpapers [--library FILE] COMMAND …   do without a window</source>
        <translation>Uso: hotpapers [--library FILE] [PATH…]     abrir la ventana e importar las rutas
     hotpapers [--library FILE] COMMAND …   trabajar sin ventana</translation>
    </message>
    <message>
        <source>There is no command “%1”. See hotpapers help.</source>
        <translation>No existe la orden «%1». Consulte hotpapers help.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln archivo</numerusform>
            <numerusform>%Ln archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln imported</source>
        <translation>
            <numerusform>%Ln importado</numerusform>
            <numerusform>%Ln importados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unchanged</source>
        <translation>
            <numerusform>%Ln sin cambios</numerusform>
            <numerusform>%Ln sin cambios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln repaired</source>
        <translation>
            <numerusform>%Ln reparado</numerusform>
            <numerusform>%Ln reparados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln older than what is stored</source>
        <translation>
            <numerusform>%Ln más antiguo que lo guardado</numerusform>
            <numerusform>%Ln más antiguos que lo guardado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected</source>
        <translation>
            <numerusform>%Ln rechazado</numerusform>
            <numerusform>%Ln rechazados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation>
            <numerusform>%Ln omitido</numerusform>
            <numerusform>%Ln omitidos</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 of %2, with %3, in %4 s</source>
        <comment>entries, papers, tweets, seconds</comment>
        <translation>%1 de %2, con %3, en %4 s</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln entrada</numerusform>
            <numerusform>%Ln entradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln papers</source>
        <translation>
            <numerusform>%Ln artículo</numerusform>
            <numerusform>%Ln artículos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tweets</source>
        <translation>
            <numerusform>%Ln tuit</numerusform>
            <numerusform>%Ln tuits</numerusform>
        </translation>
    </message>
    <message>
        <source>hotpapers: stopped; what is counted is stored, the rest is not.</source>
        <translation>hotpapers: interrumpido; lo que se ha contado está guardado; el resto, no.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Digests</source>
        <translation>Boletines</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>Tweets</source>
        <translation>Tuits</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Destacados</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Sin leer</translation>
    </message>
    <message>
        <source>The library is in order.</source>
        <translation>La biblioteca está en orden.</translation>
    </message>
    <message>
        <source>See hotpapers help %1.</source>
        <translation>Consulte hotpapers help %1.</translation>
    </message>
    <message>
        <source>See hotpapers help.</source>
        <translation>Consulte hotpapers help.</translation>
    </message>
    <message>
        <source>%1 takes no value.</source>
        <translation>%1 no admite ningún valor.</translation>
    </message>
    <message>
        <source>%1 wants a value: %1 %2.</source>
        <translation>%1 necesita un valor: %1 %2.</translation>
    </message>
    <message>
        <source>There is no option %1 here; there are %2. What is no option, though it begins with a dash, goes after “--”.</source>
        <translation>Aquí no existe la opción %1; las que hay son %2. Lo que no sea una opción, aunque empiece por un guion, va después de «--».</translation>
    </message>
    <message>
        <source>There is no command “%1”; there are %2.</source>
        <translation>No existe la orden «%1»; las que hay son %2.</translation>
    </message>
    <message>
        <source>No command is given.</source>
        <translation>No se ha indicado ninguna orden.</translation>
    </message>
    <message>
        <source>A note of more than 1 MiB</source>
        <translation>Una nota de más de 1 MiB</translation>
    </message>
    <message>
        <source>A note that is not UTF-8</source>
        <translation>Una nota que no está en UTF-8</translation>
    </message>
    <message>
        <source>“%1” is no state; there are unread, reading, read, skipped.</source>
        <translation>«%1» no es un estado; los que hay son unread, reading, read y skipped.</translation>
    </message>
    <message>
        <source>--limit wants a number from 1.</source>
        <translation>--limit necesita un número a partir de 1.</translation>
    </message>
    <message>
        <source>Note:</source>
        <translation>Nota:</translation>
    </message>
    <message>
        <source>Of --json, --html and --text only one can be given.</source>
        <translation>De --json, --html y --text solo se puede indicar una.</translation>
    </message>
    <message>
        <source>work on this library instead of the default one</source>
        <translation>trabajar con esta biblioteca en lugar de la predeterminada</translation>
    </message>
    <message>
        <source>show the help</source>
        <translation>mostrar la ayuda</translation>
    </message>
    <message>
        <source>show the version</source>
        <translation>mostrar la versión</translation>
    </message>
    <message>
        <source>show the names of the commands, one a line</source>
        <translation>mostrar los nombres de las órdenes, uno por línea</translation>
    </message>
    <message>
        <source>write the counts of this run as a JSON object</source>
        <translation>escribir las cifras de esta importación como objeto JSON</translation>
    </message>
    <message>
        <source>write a JSON array</source>
        <translation>escribir una matriz JSON</translation>
    </message>
    <message>
        <source>the order; without it the latest digest comes first</source>
        <translation>el orden; si no se indica, el último boletín va primero</translation>
    </message>
    <message>
        <source>at most so many papers</source>
        <translation>este número de artículos como máximo</translation>
    </message>
    <message>
        <source>as a JSON object</source>
        <translation>como objeto JSON</translation>
    </message>
    <message>
        <source>as the page that the window&apos;s reader shows</source>
        <translation>como la página que muestra el panel de lectura de la ventana</translation>
    </message>
    <message>
        <source>as text; so it is without an option too</source>
        <translation>como texto, igual que sin ninguna opción</translation>
    </message>
    <message>
        <source>what to write; digest gives back the files, byte for byte</source>
        <translation>qué escribir; digest devuelve los archivos, byte por byte</translation>
    </message>
    <message>
        <source>write to this file, not to standard output</source>
        <translation>escribir en este archivo, no en la salida estándar</translation>
    </message>
    <message>
        <source>everything in the library</source>
        <translation>todo lo que hay en la biblioteca</translation>
    </message>
    <message>
        <source>the digest about this day, written 2021-07-27</source>
        <translation>el boletín de este día; el día se escribe así: 2021-07-27</translation>
    </message>
    <message>
        <source>the papers with a star</source>
        <translation>los artículos destacados</translation>
    </message>
    <message>
        <source>the papers that match: see hotpapers help search</source>
        <translation>los artículos que coinciden: consulte hotpapers help search</translation>
    </message>
    <message>
        <source>write a JSON object</source>
        <translation>escribir un objeto JSON</translation>
    </message>
    <message>
        <source>take in digest files, and folders with all below them</source>
        <translation>incorporar archivos de boletines, y carpetas con todo lo que contienen</translation>
    </message>
    <message>
        <source>list the papers that match: id, digest, rank, retweets, favorites, title</source>
        <translation>enumerar los artículos que coinciden: identificador, boletín, puesto, retuits, favoritos, título</translation>
    </message>
    <message>
        <source>show a paper</source>
        <translation>mostrar un artículo</translation>
    </message>
    <message>
        <source>write papers or digests</source>
        <translation>exportar artículos o boletines</translation>
    </message>
    <message>
        <source>give a paper a star</source>
        <translation>destacar un artículo</translation>
    </message>
    <message>
        <source>take a paper&apos;s star away</source>
        <translation>dejar de destacar un artículo</translation>
    </message>
    <message>
        <source>set how far you have come with a paper</source>
        <translation>indicar hasta dónde ha llegado con un artículo</translation>
    </message>
    <message>
        <source>set a paper&apos;s note, in Markdown; “-” reads it from standard input, an empty one is none</source>
        <translation>definir la nota de un artículo, en Markdown; «-» la lee de la entrada estándar; una nota vacía la elimina</translation>
    </message>
    <message>
        <source>tell what the library holds</source>
        <translation>indicar lo que contiene la biblioteca</translation>
    </message>
    <message>
        <source>check the library file; what is wrong is told, one a line</source>
        <translation>comprobar el archivo de la biblioteca; los problemas se indican, uno por línea</translation>
    </message>
    <message>
        <source>show the help, or that of a command</source>
        <translation>mostrar la ayuda, o la de una orden</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>a heading</comment>
        <translation>%1:</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Esquema</translation>
    </message>
    <message>
        <source>%1, starred</source>
        <comment>how far one is with a paper</comment>
        <translation>%1, destacado</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>Etiquetas: %1</translation>
    </message>
    <message>
        <source>with digests: what you made of their papers, in a comment that an import brings back</source>
        <translation>con boletines: sus datos sobre los artículos, en un comentario que una importación recupera</translation>
    </message>
    <message>
        <source>the papers with this tag</source>
        <translation>los artículos con esta etiqueta</translation>
    </message>
    <message>
        <source>the papers of this reading list</source>
        <translation>los artículos de esta lista de lectura</translation>
    </message>
    <message>
        <source>leave abstracts out</source>
        <translation>omitir los resúmenes</translation>
    </message>
    <message>
        <source>leave your notes out</source>
        <translation>omitir sus notas</translation>
    </message>
    <message>
        <source>leave your tags out</source>
        <translation>omitir sus etiquetas</translation>
    </message>
    <message>
        <source>how citation keys are made, of [auth], [Auth], [year], [word], [title] and [arxiv]; without it [auth][year][word]</source>
        <translation>cómo se forman las claves de cita, con [auth], [Auth], [year], [word], [title] y [arxiv]; si no se indica, [auth][year][word]</translation>
    </message>
    <message>
        <source>the type that RIS says; without it unpb</source>
        <translation>el tipo que se escribe en RIS; si no se indica, unpb</translation>
    </message>
    <message>
        <source>rate a paper; 0 is no rating</source>
        <translation>valorar un artículo; 0 es sin valoración</translation>
    </message>
    <message>
        <source>set how soon you mean to read a paper</source>
        <translation>indicar con qué prioridad piensa leer un artículo</translation>
    </message>
    <message>
        <source>give papers a tag</source>
        <translation>poner una etiqueta a artículos</translation>
    </message>
    <message>
        <source>take a tag away from papers</source>
        <translation>quitar una etiqueta a artículos</translation>
    </message>
    <message>
        <source>make and change reading lists; “order” puts these papers first, “show” tells all lists, or the papers of one; “import” makes a list of BibTeX, RIS, CSL-JSON, CSV, or any text with arXiv ids or links</source>
        <translation>crear y modificar listas de lectura; «order» pone estos artículos al principio, «show» muestra todas las listas, o los artículos de una; «import» crea una lista a partir de BibTeX, RIS, CSL-JSON, CSV o cualquier texto con identificadores o enlaces de arXiv</translation>
    </message>
    <message>
        <source>copy the whole library to a file, checked when it is written</source>
        <translation>copiar toda la biblioteca en un archivo, que se comprueba una vez escrito</translation>
    </message>
    <message>
        <source>--format is one of these: %1.</source>
        <translation>--format es uno de estos: %1.</translation>
    </message>
    <message>
        <source>--ris-type is unpb or gen.</source>
        <translation>--ris-type es unpb o gen.</translation>
    </message>
    <message>
        <source>--%1 means nothing to the format %2.</source>
        <translation>--%1 no tiene sentido con el formato %2.</translation>
    </message>
    <message>
        <source>--tag wants a name.</source>
        <translation>--tag necesita un nombre.</translation>
    </message>
    <message>
        <source>--list wants a name.</source>
        <translation>--list necesita un nombre.</translation>
    </message>
    <message>
        <source>Exactly one of --all, --digest, --starred, --query, --tag and --list says what to export.</source>
        <translation>Para indicar qué se exporta hace falta exactamente una de las opciones --all, --digest, --starred, --query, --tag y --list.</translation>
    </message>
    <message>
        <source>--with-marks is for --format digest.</source>
        <translation>--with-marks es para --format digest.</translation>
    </message>
    <message>
        <source>Imported list</source>
        <translation>Lista importada</translation>
    </message>
    <message>
        <source>“%1” is no name for a tag.</source>
        <translation>«%1» no es un nombre de etiqueta.</translation>
    </message>
    <message>
        <source>“%1” is no rating; they go from 1 to 5, and 0 is none.</source>
        <translation>«%1» no es una valoración; van de 1 a 5, y 0 es ninguna.</translation>
    </message>
    <message>
        <source>“%1” is no priority; there are none, low, medium, high.</source>
        <translation>«%1» no es una prioridad; las que hay son none, low, medium y high.</translation>
    </message>
    <message>
        <source>Standard input</source>
        <translation>Entrada estándar</translation>
    </message>
    <message>
        <source>Nothing was new: all of it is here already.</source>
        <translation>No había nada nuevo: ya está todo aquí.</translation>
    </message>
    <message>
        <source>Merged. Nothing of yours was lost.</source>
        <translation>Fusionado. No se ha perdido nada suyo.</translation>
    </message>
    <message>
        <source>Written and checked: %1</source>
        <translation>Escrito y comprobado: %1</translation>
    </message>
    <message>
        <source>What was there before is kept in %1</source>
        <translation>Lo que había antes se conserva en %1</translation>
    </message>
    <message>
        <source>“%1” is nothing to do with user data; there are export and merge.</source>
        <translation>«%1» no es una operación con datos de usuario; las que hay son export y merge.</translation>
    </message>
    <message>
        <source>Rating: %1</source>
        <translation>Valoración: %1</translation>
    </message>
    <message>
        <source>Priority: %1</source>
        <translation>Prioridad: %1</translation>
    </message>
    <message>
        <source>Lists: %1</source>
        <translation>Listas: %1</translation>
    </message>
    <message>
        <source>how the list that is imported is to be called; without it as the file is called</source>
        <translation>el nombre de la lista que se importa; si no se indica, el del archivo</translation>
    </message>
    <message>
        <source>link papers that are the same under several ids: they share state, tags and notes then; “show” tells those that a paper is linked with, and those that look the same</source>
        <translation>vincular artículos que son el mismo con varios identificadores: desde entonces comparten estado, etiquetas y notas; «show» muestra con cuáles está vinculado un artículo, y cuáles parecen el mismo</translation>
    </message>
    <message>
        <source>bring back your data as it was in a backup; what is there now is backed up before</source>
        <translation>devolver sus datos al estado que tenían en una copia de seguridad; antes se hace una copia de lo que hay ahora</translation>
    </message>
    <message>
        <source>write your data as JSON, or merge such a file into it: nothing is lost</source>
        <translation>escribir sus datos como JSON, o fusionar con ellos un archivo así: no se pierde nada</translation>
    </message>
    <message>
        <source>“%1” is no order; there are heat, date, retweets, favorites, title, rank, rating, priority, relevance, fit.</source>
        <translation>«%1» no es un orden; los que hay son heat, date, retweets, favorites, title, rank, rating, priority, relevance y fit.</translation>
    </message>
</context>
<context>
    <name>hotpapers::models::CalendarModel</name>
    <message>
        <source>Week of %1</source>
        <translation>Semana del %1</translation>
    </message>
</context>
<context>
    <name>hotpapers::models::DayTally</name>
    <message>
        <source>%1: no digest</source>
        <comment>%1 is a day</comment>
        <translation>%1: sin boletín</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln paper(s), %2 unread, mean heat %3</source>
        <comment>%1 is a day</comment>
        <translation>
            <numerusform>%1: %Ln artículo, %2 sin leer, calor medio %3</numerusform>
            <numerusform>%1: %Ln artículos, %2 sin leer, calor medio %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Shaded by the mean heat of a day’s papers: pale up to %1, full from %2 on. A dot is a day without a digest.</source>
        <translation>Sombreado según el calor medio de los artículos del día: pálido hasta %1, intenso a partir de %2. Un punto es un día sin boletín.</translation>
    </message>
    <message>
        <source>Shaded by the papers of a day: pale is none, full is %1. A dot is a day without a digest.</source>
        <translation>Sombreado según los artículos del día: pálido es ninguno; intenso, %1. Un punto es un día sin boletín.</translation>
    </message>
    <message>
        <source>Shaded by the unread papers of a day: pale is none, full is %1. A dot is a day without a digest.</source>
        <translation>Sombreado según los artículos sin leer del día: pálido es ninguno; intenso, %1. Un punto es un día sin boletín.</translation>
    </message>
</context>
<context>
    <name>hotpapers::models::FitPlotModel</name>
    <message>
        <source>%1 %</source>
        <comment>how well a paper fits</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1. Press Enter to show it.</source>
        <translation>%1. Pulse Intro para mostrarlo.</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Afinidad</translation>
    </message>
    <message>
        <source>Heat</source>
        <translation>Calor</translation>
    </message>
</context>
<context>
    <name>hotpapers::models::PaperTableModel</name>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Estrella</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Autores</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Retweets</source>
        <translation>Retuits</translation>
    </message>
    <message>
        <source>Favorites</source>
        <translation>Favoritos</translation>
    </message>
    <message>
        <source>Heat</source>
        <translation>Calor</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>%1, with a note</source>
        <translation>%1, con una nota</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Destacado</translation>
    </message>
    <message>
        <source>Not starred</source>
        <translation>No destacado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln retweets</source>
        <translation>
            <numerusform>%Ln retuit</numerusform>
            <numerusform>%Ln retuits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln favorites</source>
        <translation>
            <numerusform>%Ln favorito</numerusform>
            <numerusform>%Ln favoritos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Heat %1: as hot as or hotter than %1 % of the papers of %Ln day(s) before and after</source>
        <translation>
            <numerusform>Calor %1: igual o superior al del %1 % de los artículos de %Ln día antes y después</numerusform>
            <numerusform>Calor %1: igual o superior al del %1 % de los artículos de los %Ln días anteriores y posteriores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Heat: how a paper’s retweets and favorites compare with those of the papers of %Ln day(s) before and after. Digests before %1 and since are compared apart, for their counts mean different things.</source>
        <translation>
            <numerusform>Calor: cómo se comparan los retuits y favoritos de un artículo con los de los artículos de %Ln día antes y después. Los boletines anteriores al %1 y los que hay desde entonces se comparan por separado, porque sus recuentos significan cosas distintas.</numerusform>
            <numerusform>Calor: cómo se comparan los retuits y favoritos de un artículo con los de los artículos de los %Ln días anteriores y posteriores. Los boletines anteriores al %1 y los que hay desde entonces se comparan por separado, porque sus recuentos significan cosas distintas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cat.</source>
        <comment>short for category</comment>
        <translation>Cat.</translation>
    </message>
    <message>
        <source>RT</source>
        <comment>short for retweets</comment>
        <translation>RT</translation>
    </message>
    <message>
        <source>Fav.</source>
        <comment>short for favorites</comment>
        <translation>Fav.</translation>
    </message>
    <message>
        <source>%1, starred, with a note</source>
        <translation>%1, destacado, con una nota</translation>
    </message>
    <message>
        <source>%1, starred</source>
        <translation>%1, destacado</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two authors</comment>
        <translation>%1 y %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln others</source>
        <comment>authors</comment>
        <translation>
            <numerusform>%1 y %Ln más</numerusform>
            <numerusform>%1 y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2; rank %3, heat %4, %5</source>
        <comment>state, title, rank, heat, retweets</comment>
        <translation>%1: %2; puesto %3, calor %4, %5</translation>
    </message>
    <message>
        <source>%1: %2, by %3; rank %4, heat %5, %6</source>
        <comment>state, title, authors, rank, heat, retweets</comment>
        <translation>%1: %2, de %3; puesto %4, calor %5, %6</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a column, and what stands in it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Valoración</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>Sin valorar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stars</source>
        <comment>a rating</comment>
        <translation>
            <numerusform>%Ln estrella</numerusform>
            <numerusform>%Ln estrellas</numerusform>
        </translation>
    </message>
    <message>
        <source>No priority</source>
        <translation>Sin prioridad</translation>
    </message>
    <message>
        <source>No tags</source>
        <translation>Sin etiquetas</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>what is said of a paper, and more</comment>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>%1; priority %2</source>
        <comment>what is said of a paper, and more</comment>
        <translation>%1; prioridad: %2</translation>
    </message>
    <message>
        <source>%1; tags %2</source>
        <comment>what is said of a paper, and more</comment>
        <translation>%1; etiquetas: %2</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Afinidad</translation>
    </message>
    <message>
        <source>Fit is not known</source>
        <translation>Afinidad desconocida</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>how well a paper fits</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Fits you: %1 %</source>
        <translation>Afinidad: %1 %</translation>
    </message>
    <message>
        <source>Fit: how well a paper fits what you star, rate and skip. It is learned on this computer, and stays here.</source>
        <translation>Afinidad: en qué medida un artículo se ajusta a lo que usted destaca, valora y descarta. Lo aprendido se queda en este equipo.</translation>
    </message>
</context>
<context>
    <name>hotpapers::models::PlotModel</name>
    <message>
        <source>%1. Press Enter to show them.</source>
        <translation>%1. Pulse Intro para mostrarlos.</translation>
    </message>
</context>
<context>
    <name>hotpapers::models::YearModel</name>
    <message>
        <source>No such day</source>
        <translation>Día inexistente</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::Actions</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::BackupDialog</name>
    <message>
        <source>There is no backup yet. One is made each day on which you changed something.</source>
        <translation>Todavía no hay ninguna copia de seguridad. Se hace una cada día en que se ha cambiado algo.</translation>
    </message>
    <message>
        <source>It holds no star and no note.</source>
        <translation>No contiene ninguna estrella ni ninguna nota.</translation>
    </message>
    <message>
        <source>Being written and checked…</source>
        <translation>Escribiendo y comprobando…</translation>
    </message>
    <message>
        <source>Written and checked.</source>
        <translation>Escrita y comprobada.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurar</translation>
    </message>
    <message>
        <source>Being restored…</source>
        <translation>Restaurando…</translation>
    </message>
    <message>
        <source>Restored.</source>
        <translation>Restaurada.</translation>
    </message>
    <message>
        <source>The backup is restored.</source>
        <translation>La copia de seguridad se ha restaurado.</translation>
    </message>
    <message>
        <source>Backups of Hot Papers (*.sqlite);;All files (*)</source>
        <translation>Copias de seguridad de Hot Papers (*.sqlite);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Some of the papers in it: %1</source>
        <translation>Algunos de los artículos que contiene: %1</translation>
    </message>
    <message>
        <source>In the file %1</source>
        <translation>En el archivo %1</translation>
    </message>
    <message>
        <source>All stars, states, notes, tags, lists and saved searches become what they were when this backup was made: %1.

Papers stay. What you have now is backed up before, and stands in this list then.</source>
        <translation>Todas las estrellas, los estados, las notas, las etiquetas, las listas y las búsquedas guardadas volverán a ser como eran cuando se hizo esta copia de seguridad: %1.

Los artículos se conservan. Antes se hará una copia de seguridad de lo que tiene ahora, que después aparecerá en esta lista.</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::CalendarPane</name>
    <message>
        <source>Heat</source>
        <translation>Calor</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Sin leer</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::CatchUp</name>
    <message numerus="yes">
        <source>%Ln other paper(s) since %1 are unread.</source>
        <translation>
            <numerusform>Queda %Ln artículo más sin leer desde el %1.</numerusform>
            <numerusform>Quedan %Ln artículos más sin leer desde el %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No other paper since %1 is unread.</source>
        <translation>No queda ningún otro artículo sin leer desde el %1.</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::CatchUpDialog</name>
    <message>
        <source>&amp;Catch Up</source>
        <translation>&amp;Ponerse al día</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) since then are unread.</source>
        <translation>
            <numerusform>Desde entonces hay %Ln artículo sin leer.</numerusform>
            <numerusform>Desde entonces hay %Ln artículos sin leer.</numerusform>
        </translation>
    </message>
    <message>
        <source>No paper since then is unread. Choose an earlier day.</source>
        <translation>Desde entonces no hay ningún artículo sin leer. Elija un día anterior.</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::DayPrompt</name>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>For example %1, %2, %3, a weekday, or a month like %4.</source>
        <translation>Por ejemplo: %1, %2, %3, un día de la semana o un mes como %4.</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::ExportDialog</name>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>BibTeX</source>
        <translation>BibTeX</translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>%1 (*.%2)</source>
        <translation>%1 (*.%2)</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln selected paper(s)</source>
        <translation>
            <numerusform>El artículo seleccionado (%Ln)</numerusform>
            <numerusform>Los %Ln artículos seleccionados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All that are shown: %1 (%Ln)</source>
        <translation>
            <numerusform>Todo lo que se muestra: %1 (%Ln)</numerusform>
            <numerusform>Todo lo que se muestra: %1 (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>The digest of %1</source>
        <translation>El boletín del %1</translation>
    </message>
    <message>
        <source>The digest</source>
        <translation>El boletín</translation>
    </message>
    <message>
        <source>All starred papers</source>
        <translation>Todos los artículos destacados</translation>
    </message>
    <message>
        <source>A reading list</source>
        <translation>Una lista de lectura</translation>
    </message>
    <message>
        <source>Papers with a tag</source>
        <translation>Artículos con una etiqueta</translation>
    </message>
    <message>
        <source>What a search finds</source>
        <translation>Lo que encuentra una búsqueda</translation>
    </message>
    <message>
        <source>All papers</source>
        <translation>Todos los artículos</translation>
    </message>
    <message>
        <source>Fields: %1</source>
        <translation>Campos: %1</translation>
    </message>
    <message>
        <source>Unpublished (UNPB): for Zotero and EndNote</source>
        <translation>No publicado (UNPB): para Zotero y EndNote</translation>
    </message>
    <message>
        <source>Generic (GEN)</source>
        <translation>Genérico (GEN)</translation>
    </message>
    <message>
        <source>It took a moment, and is ready now: drag it once more.</source>
        <translation>Ha tardado un momento y ya está listo: vuelva a arrastrarlo.</translation>
    </message>
    <message numerus="yes">
        <source>the first %1 of %Ln digests</source>
        <translation>
            <numerusform>los primeros %1 de %Ln boletín</numerusform>
            <numerusform>los primeros %1 de %Ln boletines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln digest(s)</source>
        <translation>
            <numerusform>%Ln boletín</numerusform>
            <numerusform>%Ln boletines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first %1 of %Ln papers</source>
        <translation>
            <numerusform>los primeros %1 de %Ln artículo</numerusform>
            <numerusform>los primeros %1 de %Ln artículos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s)</source>
        <translation>
            <numerusform>%Ln artículo</numerusform>
            <numerusform>%Ln artículos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln digest(s) written to %1</source>
        <translation>
            <numerusform>%Ln boletín exportado a %1</numerusform>
            <numerusform>%Ln boletines exportados a %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) written to %1</source>
        <translation>
            <numerusform>%Ln artículo exportado a %1</numerusform>
            <numerusform>%Ln artículos exportados a %1</numerusform>
        </translation>
    </message>
    <message>
        <source>This is too much for the clipboard. You can export it to a file instead.</source>
        <translation>Esto es demasiado para el portapapeles. En su lugar, puede exportarlo a un archivo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln digest(s) copied</source>
        <translation>
            <numerusform>%Ln boletín copiado</numerusform>
            <numerusform>%Ln boletines copiados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) copied</source>
        <translation>
            <numerusform>%Ln artículo copiado</numerusform>
            <numerusform>%Ln artículos copiados</numerusform>
        </translation>
    </message>
    <message>
        <source>Whole digests</source>
        <translation>Boletines completos</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>BibLaTeX</source>
        <translation>BibLaTeX</translation>
    </message>
    <message>
        <source>RIS</source>
        <translation>RIS</translation>
    </message>
    <message>
        <source>CSL-JSON</source>
        <translation>CSL-JSON</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>Tabla CSV</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texto sin formato</translation>
    </message>
    <message>
        <source>Atom feed</source>
        <translation>Fuente Atom</translation>
    </message>
    <message>
        <source>As in the list</source>
        <translation>Como en la lista</translation>
    </message>
    <message>
        <source>As in the table</source>
        <translation>Como en la tabla</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Más recientes primero</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Más antiguos primero</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Por título</translation>
    </message>
    <message>
        <source>By authors</source>
        <translation>Por autores</translation>
    </message>
    <message>
        <source>Hottest first</source>
        <translation>Mayor calor primero</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::FacetPane</name>
    <message numerus="yes">
        <source>%1, %Ln papers</source>
        <translation>
            <numerusform>%1, %Ln artículo</numerusform>
            <numerusform>%1, %Ln artículos</numerusform>
        </translation>
    </message>
    <message>
        <source>Click: these alone. Ctrl+click: all but these.</source>
        <translation>Clic: solo estos. Ctrl+clic: todos menos estos.</translation>
    </message>
    <message>
        <source>Narrow down</source>
        <translation>Acotar</translation>
    </message>
    <message>
        <source>Enter: these papers alone. Shift+Enter: all but these.</source>
        <translation>Intro: solo estos artículos. Mayús+Intro: todos menos estos.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>Show more (%1)</source>
        <translation>Mostrar más (%1)</translation>
    </message>
    <message>
        <source>&amp;These alone</source>
        <translation>&amp;Solo estos</translation>
    </message>
    <message>
        <source>&amp;All but these</source>
        <translation>&amp;Todos menos estos</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::FitLine</name>
    <message>
        <source>, </source>
        <comment>between the words of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Fits you: %1 %</source>
        <translation>Afinidad: %1 %</translation>
    </message>
    <message>
        <source>+ %1</source>
        <comment>words that speak for a paper</comment>
        <translation>+ %1</translation>
    </message>
    <message>
        <source>− %1</source>
        <comment>words that speak against a paper</comment>
        <translation>− %1</translation>
    </message>
    <message>
        <source>What speaks for it: %1</source>
        <translation>A su favor: %1</translation>
    </message>
    <message>
        <source>What speaks against it: %1</source>
        <translation>En su contra: %1</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Afinidad</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::FitPage</name>
    <message>
        <source>Press Enter on a paper to show it.</source>
        <translation>Pulse Intro sobre un artículo para mostrarlo.</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::FitView</name>
    <message>
        <source>%1. Click to show it.</source>
        <translation>%1. Haga clic para mostrarlo.</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::HandbookDialog</name>
    <message>
        <source>Handbook</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Find in the handbook</source>
        <translation>Buscar en el manual</translation>
    </message>
    <message>
        <source>Pages of the handbook</source>
        <translation>Páginas del manual</translation>
    </message>
    <message>
        <source>Page of the handbook</source>
        <translation>Página del manual</translation>
    </message>
    <message>
        <source>Nothing in the handbook holds all of these words. Try fewer.</source>
        <translation>Nada en el manual contiene todas estas palabras. Pruebe con menos.</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::HistoryPlot</name>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>%1: rank %2, retweets %3, favorites %4, heat %5</source>
        <comment>%1 is a day</comment>
        <translation>%1: puesto %2, retuits %3, favoritos %4, calor %5</translation>
    </message>
    <message numerus="yes">
        <source>In %Ln digest(s): rank, and retweets with favorites</source>
        <translation>
            <numerusform>En %Ln boletín: puesto, y suma de retuits y favoritos</numerusform>
            <numerusform>En %Ln boletines: puesto, y suma de retuits y favoritos</numerusform>
        </translation>
    </message>
    <message>
        <source>#%1</source>
        <comment>a rank</comment>
        <translation>%1.º</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::ImportStatus</name>
    <message>
        <source>Stopping…</source>
        <translation>Interrumpiendo…</translation>
    </message>
    <message>
        <source>Importing %1 of %2</source>
        <translation>Importando %1 de %2</translation>
    </message>
    <message>
        <source>Looking for digests…</source>
        <translation>Buscando boletines…</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::Keeping</name>
    <message>
        <source>States</source>
        <translation>Estados</translation>
    </message>
    <message>
        <source>Mark as “%1”</source>
        <translation>Marcar como «%1»</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::KeysDialog</name>
    <message>
        <source>%1 or %2</source>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>In the table</source>
        <translation>En la tabla</translation>
    </message>
    <message>
        <source>Open the abstract</source>
        <translation>Abrir el resumen</translation>
    </message>
    <message>
        <source>First paper</source>
        <translation>Primer artículo</translation>
    </message>
    <message>
        <source>Last paper</source>
        <translation>Último artículo</translation>
    </message>
    <message>
        <source>Select more papers</source>
        <translation>Seleccionar más artículos</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::LanguageChooser</name>
    <message>
        <source>Language of the &amp;System</source>
        <translation>Idioma del &amp;sistema</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::Learning</name>
    <message>
        <source>Learning from what you star, rate and skip is switched off. “Learn from what I star, rate and skip” in the settings, on the page Reading, switches it on. What is learned stays on this computer.</source>
        <translation>El aprendizaje a partir de lo que destaca, valora y descarta está desactivado. Se activa en las preferencias, en la página «Lectura», con «Aprender de lo que destaco, valoro y descarto». Lo aprendido se queda en este equipo.</translation>
    </message>
    <message>
        <source>It is not known yet what you like.</source>
        <translation>Todavía no se sabe qué le interesa.</translation>
    </message>
    <message>
        <source>Hot Papers does not learn what you like.</source>
        <translation>Hot Papers no aprende lo que le interesa.</translation>
    </message>
    <message>
        <source>It is learned from the papers that you star, or rate with four or five stars. %1 %2 What you skip, or rate with one or two, says what you do not like. What is learned stays on this computer.</source>
        <comment>%1 and %2 are sentences: how many are needed, how many are there</comment>
        <translation>Se aprende de los artículos que usted destaca, o valora con cuatro o cinco estrellas. %1 %2 Lo que descarta, o valora con una o dos, indica lo que no le interesa. Lo aprendido se queda en este equipo.</translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln of them are needed.</source>
        <translation>
            <numerusform>Hace falta al menos %Ln.</numerusform>
            <numerusform>Hacen falta al menos %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln papers like that are there.</source>
        <translation>
            <numerusform>Por ahora hay %Ln artículo así.</numerusform>
            <numerusform>Por ahora hay %Ln artículos así.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::LinkCompleter</name>
    <message>
        <source>Papers to link to</source>
        <translation>Artículos que se pueden enlazar</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>arXiv id, title</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln proposals</source>
        <translation>
            <numerusform>%Ln sugerencia</numerusform>
            <numerusform>%Ln sugerencias</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::ListImporter</name>
    <message>
        <source>Pasted list</source>
        <translation>Lista pegada</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more files were read.</source>
        <translation>
            <numerusform>Se ha leído %Ln archivo más.</numerusform>
            <numerusform>Se han leído %Ln archivos más.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::ListPlace</name>
    <message numerus="yes">
        <source>%Ln papers of this list are in no digest yet</source>
        <translation>
            <numerusform>%Ln artículo de esta lista todavía no está en ningún boletín</numerusform>
            <numerusform>%Ln artículos de esta lista todavía no están en ningún boletín</numerusform>
        </translation>
    </message>
    <message>
        <source>Show Them</source>
        <translation>Mostrarlos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln papers taken from “%1”</source>
        <translation>
            <numerusform>%Ln artículo quitado de «%1»</numerusform>
            <numerusform>%Ln artículos quitados de «%1»</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::MainWindow</name>
    <message>
        <source>%1 – Hot Papers</source>
        <translation>%1 – Hot Papers</translation>
    </message>
    <message numerus="yes">
        <source>%Ln papers</source>
        <translation>
            <numerusform>%Ln artículo</numerusform>
            <numerusform>%Ln artículos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation>
            <numerusform>%Ln sin leer</numerusform>
            <numerusform>%Ln sin leer</numerusform>
        </translation>
    </message>
    <message>
        <source>without what one account announced</source>
        <translation>sin lo anunciado por una sola cuenta</translation>
    </message>
    <message>
        <source>Close Hot Papers</source>
        <translation>Cerrar Hot Papers</translation>
    </message>
    <message>
        <source>A note could not be saved; beside it you see why. If you close the window now, what you typed since is lost. You can copy it first, or try again.</source>
        <translation>No se ha podido guardar una nota; junto a ella se indica el motivo. Si cierra ahora la ventana, se perderá lo que haya escrito desde entonces. Puede copiarlo antes o volver a intentarlo.</translation>
    </message>
    <message>
        <source>Close and Lose It</source>
        <translation>Cerrar y perderlo</translation>
    </message>
    <message>
        <source>The language stays as it is: a note could not be saved; beside it you see why.</source>
        <translation>El idioma no cambia: no se ha podido guardar una nota; junto a ella se indica el motivo.</translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln papers</source>
        <translation>
            <numerusform>%Ln artículo copiado</numerusform>
            <numerusform>%Ln artículos copiados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln papers are selected: too many for the clipboard, which takes up to %1 here. You can write them to a file instead.</source>
        <translation>
            <numerusform>Hay %Ln artículo seleccionado: demasiado para el portapapeles, que aquí admite %1 como máximo. En su lugar, puede exportarlo a un archivo.</numerusform>
            <numerusform>Hay %Ln artículos seleccionados: demasiados para el portapapeles, que aquí admite %1 como máximo. En su lugar, puede exportarlos a un archivo.</numerusform>
        </translation>
    </message>
    <message>
        <source>About Hot Papers</source>
        <translation>Acerca de Hot Papers</translation>
    </message>
    <message>
        <source>Hot Papers %1

Reads research by daily digest.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Hot Papers %1

Para leer la investigación en boletines diarios.

Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a state of reading, and how many papers are in it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>These are samples. Import digests of your own first; lists can follow.</source>
        <translation>Estos boletines son de muestra. Importe primero boletines propios; después podrá importar listas.</translation>
    </message>
    <message>
        <source>There is no text to paste.</source>
        <translation>No hay ningún texto que pegar.</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Paneles</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::MarkHistory</name>
    <message numerus="yes">
        <source>Mark %Ln papers as unread</source>
        <translation>
            <numerusform>marcar %Ln artículo como sin leer</numerusform>
            <numerusform>marcar %Ln artículos como sin leer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %Ln papers as being read</source>
        <translation>
            <numerusform>marcar %Ln artículo como en lectura</numerusform>
            <numerusform>marcar %Ln artículos como en lectura</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %Ln papers as read</source>
        <translation>
            <numerusform>marcar %Ln artículo como leído</numerusform>
            <numerusform>marcar %Ln artículos como leídos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Skip %Ln papers</source>
        <translation>
            <numerusform>descartar %Ln artículo</numerusform>
            <numerusform>descartar %Ln artículos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Star %Ln papers</source>
        <translation>
            <numerusform>destacar %Ln artículo</numerusform>
            <numerusform>destacar %Ln artículos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take the star from %Ln papers</source>
        <translation>
            <numerusform>dejar de destacar %Ln artículo</numerusform>
            <numerusform>dejar de destacar %Ln artículos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the tags of %Ln papers</source>
        <translation>
            <numerusform>cambiar las etiquetas de %Ln artículo</numerusform>
            <numerusform>cambiar las etiquetas de %Ln artículos</numerusform>
        </translation>
    </message>
    <message>
        <source>Make a list</source>
        <translation>crear una lista</translation>
    </message>
    <message>
        <source>Rename a list</source>
        <translation>cambiar el nombre de una lista</translation>
    </message>
    <message>
        <source>Delete a list</source>
        <translation>eliminar una lista</translation>
    </message>
    <message>
        <source>Put lists in order</source>
        <translation>ordenar las listas</translation>
    </message>
    <message>
        <source>Add to a list</source>
        <translation>añadir a una lista</translation>
    </message>
    <message>
        <source>Take from a list</source>
        <translation>quitar de una lista</translation>
    </message>
    <message>
        <source>Put a list in order</source>
        <translation>ordenar una lista</translation>
    </message>
    <message>
        <source>Rename a tag</source>
        <translation>cambiar el nombre de una etiqueta</translation>
    </message>
    <message>
        <source>Delete a tag</source>
        <translation>eliminar una etiqueta</translation>
    </message>
    <message>
        <source>Color a tag</source>
        <translation>cambiar el color de una etiqueta</translation>
    </message>
    <message>
        <source>Put tags in order</source>
        <translation>ordenar las etiquetas</translation>
    </message>
    <message>
        <source>Keep a search</source>
        <translation>guardar una búsqueda</translation>
    </message>
    <message>
        <source>Delete a saved search</source>
        <translation>eliminar una búsqueda guardada</translation>
    </message>
    <message>
        <source>Put searches in order</source>
        <translation>ordenar las búsquedas</translation>
    </message>
    <message>
        <source>Name a state</source>
        <translation>dar nombre a un estado</translation>
    </message>
    <message>
        <source>Import a reading list</source>
        <translation>importar una lista de lectura</translation>
    </message>
    <message>
        <source>Merge your data</source>
        <translation>fusionar sus datos</translation>
    </message>
    <message>
        <source>Highlight a passage</source>
        <translation>resaltar un pasaje</translation>
    </message>
    <message>
        <source>Color a highlight</source>
        <translation>cambiar el color de un resaltado</translation>
    </message>
    <message>
        <source>Remove a highlight</source>
        <translation>quitar un resaltado</translation>
    </message>
    <message numerus="yes">
        <source>Take %Ln papers a step further</source>
        <translation>
            <numerusform>avanzar un paso %Ln artículo</numerusform>
            <numerusform>avanzar un paso %Ln artículos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %Ln papers as “%1”</source>
        <translation>
            <numerusform>marcar %Ln artículo como «%1»</numerusform>
            <numerusform>marcar %Ln artículos como «%1»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rate %Ln papers</source>
        <translation>
            <numerusform>valorar %Ln artículo</numerusform>
            <numerusform>valorar %Ln artículos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the priority of %Ln papers</source>
        <translation>
            <numerusform>cambiar la prioridad de %Ln artículo</numerusform>
            <numerusform>cambiar la prioridad de %Ln artículos</numerusform>
        </translation>
    </message>
    <message>
        <source>Link papers as the same</source>
        <translation>vincular artículos como el mismo</translation>
    </message>
    <message>
        <source>Separate papers</source>
        <translation>separar artículos</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::MarkRow</name>
    <message>
        <source>Rating</source>
        <translation>Valoración</translation>
    </message>
    <message>
        <source>Your rating; a click on its last star takes it away</source>
        <translation>Su valoración; un clic en la última de sus estrellas la quita</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>How soon you mean to read this paper</source>
        <translation>Con qué prioridad piensa leer este artículo</translation>
    </message>
    <message>
        <source>No priority</source>
        <translation>Sin prioridad</translation>
    </message>
    <message>
        <source>Low priority</source>
        <translation>Prioridad baja</translation>
    </message>
    <message>
        <source>Medium priority</source>
        <translation>Prioridad media</translation>
    </message>
    <message>
        <source>High priority</source>
        <translation>Prioridad alta</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::Navigator</name>
    <message>
        <source>Nothing is left of %1 without what only one account announced. Choose “Hide What One Account Announced” in the View menu again to see that, too.</source>
        <translation>%1: sin lo anunciado por una sola cuenta, no queda nada. Para ver también eso, vuelva a elegir «Ocultar lo anunciado por una sola cuenta» en el menú «Ver».</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::NoteEditor</name>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Markdown, saved as you type</source>
        <translation>Markdown; se guarda mientras escribe</translation>
    </message>
    <message>
        <source>Your note on this paper, in Markdown. It is saved as you type.</source>
        <translation>Su nota sobre este artículo, en Markdown. Se guarda mientras escribe.</translation>
    </message>
    <message>
        <source>The note on %1 is not saved. %2</source>
        <translation>La nota sobre %1 no se ha guardado. %2</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::NotePane</name>
    <message>
        <source>Note as it reads</source>
        <translation>Vista previa de la nota</translation>
    </message>
    <message>
        <source>No note on this paper yet.</source>
        <translation>Todavía no hay ninguna nota sobre este artículo.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Show the note as it reads, with headings, links and mathematics</source>
        <translation>Mostrar la nota con su formato: encabezados, enlaces y matemáticas</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::NoteVersionsDialog</name>
    <message>
        <source>This note has no earlier versions.</source>
        <translation>Esta nota no tiene versiones anteriores.</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::Notices</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::PaperBrowser</name>
    <message>
        <source>Copy as Plain &amp;Text</source>
        <translation>Copiar como &amp;texto sin formato</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::PaperCommands</name>
    <message numerus="yes">
        <source>Took the rating from %Ln papers</source>
        <translation>
            <numerusform>Se ha quitado la valoración a %Ln artículo</numerusform>
            <numerusform>Se ha quitado la valoración a %Ln artículos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rated %1 of %2; %Ln papers</source>
        <translation>
            <numerusform>Valoración: %1 de %2; %Ln artículo</numerusform>
            <numerusform>Valoración: %1 de %2; %Ln artículos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took the priority from %Ln papers</source>
        <translation>
            <numerusform>Se ha quitado la prioridad a %Ln artículo</numerusform>
            <numerusform>Se ha quitado la prioridad a %Ln artículos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Priority %1; %Ln papers</source>
        <translation>
            <numerusform>Prioridad: %1; %Ln artículo</numerusform>
            <numerusform>Prioridad: %1; %Ln artículos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tagged “%1”; %Ln papers</source>
        <translation>
            <numerusform>Etiqueta «%1» puesta; %Ln artículo</numerusform>
            <numerusform>Etiqueta «%1» puesta; %Ln artículos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took the tag “%1”; %Ln papers</source>
        <translation>
            <numerusform>Etiqueta «%1» quitada; %Ln artículo</numerusform>
            <numerusform>Etiqueta «%1» quitada; %Ln artículos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::PaperPane</name>
    <message>
        <source>Import Folder…</source>
        <translation>Importar carpeta…</translation>
    </message>
    <message>
        <source>Look at the Report</source>
        <translation>Ver el informe</translation>
    </message>
    <message>
        <source>Nothing could be taken in yet</source>
        <translation>Todavía no se ha podido incorporar nada</translation>
    </message>
    <message>
        <source>Begin with a folder of digests</source>
        <translation>Empiece con una carpeta de boletines</translation>
    </message>
    <message>
        <source>A digest is a text file (.md, .markdown or .txt) with the papers that were talked about most on a day: title, authors, abstract, links, retweets and favorites. Import a folder of them, or drop files and folders here. Your files are only read; the papers go into one library on this computer.</source>
        <translation>Un boletín es un archivo de texto (.md, .markdown o .txt) con los artículos de los que más se habló un día: título, autores, resumen, enlaces, retuits y favoritos. Importe una carpeta de boletines, o suelte aquí archivos y carpetas. Sus archivos solo se leen; los artículos se guardan en una única biblioteca en este equipo.</translation>
    </message>
    <message>
        <source>Clear the Search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>Latest Digest</source>
        <translation>Último boletín</translation>
    </message>
    <message>
        <source>Show All Papers</source>
        <translation>Mostrar todos los artículos</translation>
    </message>
    <message>
        <source>The library could not be opened</source>
        <translation>No se ha podido abrir la biblioteca</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>These are sample digests, made up to look around in.</source>
        <translation>Estos boletines son de muestra, inventados para que pueda echar un vistazo.</translation>
    </message>
    <message>
        <source>Import a folder of your own…</source>
        <translation>Importar una carpeta propia…</translation>
    </message>
    <message>
        <source>Learn What I Like</source>
        <translation>Aprender lo que me interesa</translation>
    </message>
    <message>
        <source>Show Unread Papers</source>
        <translation>Mostrar artículos sin leer</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::PaperSignal</name>
    <message>
        <source>Odd counts: retweets %1, favorites %2</source>
        <translation>Recuentos anómalos: retuits %1, favoritos %2</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::PlotFrame</name>
    <message>
        <source>A plot. The table beside it has the same numbers. %1</source>
        <translation>Un gráfico. La tabla que tiene al lado muestra los mismos números. %1</translation>
    </message>
    <message>
        <source>Numbers: %1</source>
        <translation>Números: %1</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::PlotPage</name>
    <message>
        <source>Press Enter on a number to show its papers.</source>
        <translation>Pulse Intro sobre un número para mostrar sus artículos.</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::PlotView</name>
    <message>
        <source>%1. Click to show them.</source>
        <translation>%1. Haga clic para mostrarlos.</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::ReaderNotes</name>
    <message>
        <source>&amp;Yellow</source>
        <translation>&amp;Amarillo</translation>
    </message>
    <message>
        <source>&amp;Green</source>
        <translation>&amp;Verde</translation>
    </message>
    <message>
        <source>&amp;Blue</source>
        <translation>A&amp;zul</translation>
    </message>
    <message>
        <source>&amp;Red</source>
        <translation>&amp;Rojo</translation>
    </message>
    <message>
        <source>abstract, sentence %1</source>
        <translation>resumen, frase %1</translation>
    </message>
    <message>
        <source>Select what is to be quoted on the paper&apos;s page first.</source>
        <translation>Seleccione primero en la página del artículo lo que quiera citar.</translation>
    </message>
    <message>
        <source>Quoted in the note.</source>
        <translation>Citado en la nota.</translation>
    </message>
    <message>
        <source>Select what is to be highlighted in the abstract first.</source>
        <translation>Seleccione primero en el resumen lo que quiera resaltar.</translation>
    </message>
    <message>
        <source>&amp;Highlight</source>
        <translation>&amp;Resaltar</translation>
    </message>
    <message>
        <source>H&amp;ighlights</source>
        <translation>Resalta&amp;dos</translation>
    </message>
    <message>
        <source>Re&amp;move Highlight</source>
        <translation>&amp;Quitar resaltado</translation>
    </message>
    <message>
        <source>&amp;Copy All to the Note</source>
        <translation>&amp;Copiar todos a la nota</translation>
    </message>
    <message>
        <source>No longer found: %1</source>
        <translation>Ya no se encuentra: %1</translation>
    </message>
    <message>
        <source>&amp;Copy to the Note</source>
        <translation>&amp;Copiar a la nota</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Quote in the Note</source>
        <translation>Citar en la nota</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::ReaderPane</name>
    <message>
        <source>Tweets</source>
        <translation>Tuits</translation>
    </message>
    <message>
        <source>Tweets (%1)</source>
        <translation>Tuits (%1)</translation>
    </message>
    <message>
        <source>This is no address of a web page, and was not opened: %1</source>
        <translation>Esto no es la dirección de una página web, y no se ha abierto: %1</translation>
    </message>
    <message>
        <source>The browser could not be started for %1</source>
        <translation>No se ha podido iniciar el navegador para %1</translation>
    </message>
    <message>
        <source>No paper is known that is related to this one.</source>
        <translation>No se conoce ningún artículo relacionado con este.</translation>
    </message>
    <message>
        <source>No word of the note is misspelled.</source>
        <translation>La nota no tiene faltas de ortografía.</translation>
    </message>
    <message>
        <source>The spelling of notes is not checked: the settings say how it can be.</source>
        <translation>La ortografía de las notas no se revisa: en las preferencias se indica cómo activarlo.</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::ReadingHeader</name>
    <message>
        <source>Previous paper</source>
        <translation>Artículo anterior</translation>
    </message>
    <message>
        <source>Next paper</source>
        <translation>Artículo siguiente</translation>
    </message>
    <message>
        <source>Back to the window</source>
        <translation>Volver a la ventana</translation>
    </message>
    <message>
        <source>Back to the Window</source>
        <translation>Volver a la ventana</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>which paper of how many</comment>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::SafeKeeping</name>
    <message>
        <source>Data of Hot Papers (*.json)</source>
        <translation>Datos de Hot Papers (*.json)</translation>
    </message>
    <message>
        <source>%1 is merged. Nothing of yours was lost; Undo takes it back.</source>
        <translation>%1 se ha fusionado. No se ha perdido nada suyo; con «Deshacer» se revierte.</translation>
    </message>
    <message>
        <source>Your data is written to %1</source>
        <translation>Sus datos se han guardado en %1</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::SameCommands</name>
    <message>
        <source>Select two papers or more that are the same.</source>
        <translation>Seleccione dos o más artículos que sean el mismo.</translation>
    </message>
    <message numerus="yes">
        <source>No more than %Ln papers can be the same.</source>
        <translation>
            <numerusform>Se puede vincular como el mismo %Ln artículo como máximo.</numerusform>
            <numerusform>Se pueden vincular como el mismo %Ln artículos como máximo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln papers are the same now: they share state, tags and notes</source>
        <translation>
            <numerusform>%Ln artículo vinculado como el mismo: ahora comparte estado, etiquetas y notas</numerusform>
            <numerusform>%Ln artículos vinculados como el mismo: ahora comparten estado, etiquetas y notas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Select %Ln papers at most.</source>
        <translation>
            <numerusform>Seleccione %Ln artículo como máximo.</numerusform>
            <numerusform>Seleccione %Ln artículos como máximo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that is selected is linked with another paper.</source>
        <translation>Nada de lo seleccionado está vinculado con otro artículo.</translation>
    </message>
    <message numerus="yes">
        <source>Separated %Ln papers</source>
        <translation>
            <numerusform>%Ln artículo separado</numerusform>
            <numerusform>%Ln artículos separados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Linked %Ln groups of papers that are the same</source>
        <translation>
            <numerusform>%Ln grupo de artículos duplicados vinculado</numerusform>
            <numerusform>%Ln grupos de artículos duplicados vinculados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::SameDialog</name>
    <message>
        <source>Looking through all titles…</source>
        <translation>Examinando todos los títulos…</translation>
    </message>
    <message>
        <source>No other papers look the same.</source>
        <translation>No hay posibles duplicados sin vincular.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups look the same</source>
        <translation>
            <numerusform>%Ln grupo de posibles duplicados</numerusform>
            <numerusform>%Ln grupos de posibles duplicados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Linked %Ln groups</source>
        <translation>
            <numerusform>%Ln grupo vinculado</numerusform>
            <numerusform>%Ln grupos vinculados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::SamePapersLine</name>
    <message>
        <source>Also as %1. %2</source>
        <comment>%1 links to papers, %2 a link: Separate</comment>
        <translation>También como %1. %2</translation>
    </message>
    <message>
        <source>Separate</source>
        <translation>Separar</translation>
    </message>
    <message>
        <source>The same paper? %1: %2 %3</source>
        <comment>%1 a link to a paper, %2 its title, %3 a link: Link</comment>
        <translation>¿El mismo artículo? %1: %2 %3</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Vincular</translation>
    </message>
    <message>
        <source>Separated. Each keeps what was shared; Undo links them again.</source>
        <translation>Separados. Cada uno conserva lo que se compartía; con «Deshacer» se vuelven a vincular.</translation>
    </message>
    <message>
        <source>Linked: state, tags and notes are shared now. Undo separates them again.</source>
        <translation>Vinculados: ahora comparten estado, etiquetas y notas. Con «Deshacer» se vuelven a separar.</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::SavedSearches</name>
    <message numerus="yes">
        <source>%Ln new papers match “%1”</source>
        <translation>
            <numerusform>%Ln artículo nuevo coincide con «%1»</numerusform>
            <numerusform>%Ln artículos nuevos coinciden con «%1»</numerusform>
        </translation>
    </message>
    <message>
        <source>Show Them</source>
        <translation>Mostrarlos</translation>
    </message>
    <message numerus="yes">
        <source>New papers match %Ln of your saved searches:</source>
        <translation>
            <numerusform>Hay artículos nuevos que coinciden con %Ln de sus búsquedas guardadas:</numerusform>
            <numerusform>Hay artículos nuevos que coinciden con %Ln de sus búsquedas guardadas:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %Ln papers</source>
        <translation>
            <numerusform>«%1»: %Ln artículo</numerusform>
            <numerusform>«%1»: %Ln artículos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more searches</source>
        <translation>
            <numerusform>y %Ln búsqueda más</numerusform>
            <numerusform>y %Ln búsquedas más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>the end of a list of saved searches</comment>
        <translation>
            <numerusform>%Ln más</numerusform>
            <numerusform>%Ln más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::SearchCompleter</name>
    <message>
        <source>Proposals</source>
        <translation>Sugerencias</translation>
    </message>
    <message numerus="yes">
        <source>%Ln proposals</source>
        <translation>
            <numerusform>%Ln sugerencia</numerusform>
            <numerusform>%Ln sugerencias</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::SearchField</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search everything: words, &quot;a phrase&quot;, author:ada, cat:cs.LG, rt:&gt;100, is:unread, -not</source>
        <translation>Buscar en todo: palabras, &quot;una frase&quot;, author:ada, cat:cs.LG, rt:&gt;100, is:unread, -no</translation>
    </message>
    <message>
        <source>How to search</source>
        <translation>Cómo buscar</translation>
    </message>
    <message>
        <source>What can be searched for, and how</source>
        <translation>Qué se puede buscar, y cómo</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Clear the search (Escape)</source>
        <translation>Borrar la búsqueda (Escape)</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::SettingsDialog</name>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Three panes</source>
        <translation>Tres paneles</translation>
    </message>
    <message>
        <source>Wide: the reader below the table</source>
        <translation>Ancha: panel de lectura bajo la tabla</translation>
    </message>
    <message>
        <source>Reading alone</source>
        <translation>Solo panel de lectura</translation>
    </message>
    <message>
        <source>Heat</source>
        <translation>Calor</translation>
    </message>
    <message>
        <source>Number of papers</source>
        <translation>Número de artículos</translation>
    </message>
    <message>
        <source>Unread papers</source>
        <translation>Artículos sin leer</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::ShadeLegend</name>
    <message>
        <source>Legend</source>
        <translation>Leyenda</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::ShelfCommands</name>
    <message>
        <source>Another list is called “%1” already.</source>
        <translation>Ya hay otra lista llamada «%1».</translation>
    </message>
    <message>
        <source>Another saved search is called “%1” already.</source>
        <translation>Ya hay otra búsqueda guardada llamada «%1».</translation>
    </message>
    <message>
        <source>Merge Tags</source>
        <translation>Fusionar etiquetas</translation>
    </message>
    <message>
        <source>There is a tag “%1” already. The papers of “%2” get it instead, and so with those below.</source>
        <translation>Ya existe una etiqueta «%1». Sustituirá a «%2» en los artículos que la tienen, y lo mismo ocurrirá con las etiquetas que dependen de ella.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionar</translation>
    </message>
    <message>
        <source>The list “%1” is deleted. Its papers stay in the library.</source>
        <translation>La lista «%1» se ha eliminado. Sus artículos siguen en la biblioteca.</translation>
    </message>
    <message>
        <source>The saved search “%1” is deleted.</source>
        <translation>La búsqueda guardada «%1» se ha eliminado.</translation>
    </message>
    <message>
        <source>The tag “%1” is deleted, and those below it.</source>
        <translation>La etiqueta «%1» y las que dependen de ella se han eliminado.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln papers tagged “%1”</source>
        <translation>
            <numerusform>%Ln artículo etiquetado con «%1»</numerusform>
            <numerusform>%Ln artículos etiquetados con «%1»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln papers added to “%1”</source>
        <translation>
            <numerusform>%Ln artículo añadido a «%1»</numerusform>
            <numerusform>%Ln artículos añadidos a «%1»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln papers to a list</source>
        <translation>
            <numerusform>Añadir %Ln artículo a una lista</numerusform>
            <numerusform>Añadir %Ln artículos a una lista</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Find or make a list:</source>
        <translation>&amp;Buscar o crear una lista:</translation>
    </message>
    <message>
        <source>Reading lists</source>
        <translation>Listas de lectura</translation>
    </message>
    <message>
        <source>New list “%1”</source>
        <translation>Nueva lista «%1»</translation>
    </message>
    <message>
        <source>New List</source>
        <translation>Nueva lista</translation>
    </message>
    <message>
        <source>Another list has this name.</source>
        <translation>Otra lista tiene este nombre.</translation>
    </message>
    <message>
        <source>Save Search</source>
        <translation>Guardar búsqueda</translation>
    </message>
    <message>
        <source>Another saved search has this name.</source>
        <translation>Otra búsqueda guardada tiene este nombre.</translation>
    </message>
    <message>
        <source>&amp;Tell me of new papers after an import</source>
        <translation>A&amp;visar de los artículos nuevos tras una importación</translation>
    </message>
    <message>
        <source>Merge “%1” Into</source>
        <translation>Fusionar «%1» con</translation>
    </message>
    <message>
        <source>&amp;Find the tag that its papers get instead:</source>
        <translation>&amp;Buscar la etiqueta que la sustituirá en sus artículos:</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>“%1” is merged into “%2”.</source>
        <translation>«%1» se ha fusionado con «%2».</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::ShelfDelegate</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::ShelfMenu</name>
    <message>
        <source>&amp;Color</source>
        <translation>&amp;Color</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>&amp;Tell Me of New Papers</source>
        <translation>A&amp;visar de los artículos nuevos</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::ShelfPane</name>
    <message>
        <source>Find a list, search or tag</source>
        <translation>Buscar una lista, búsqueda o etiqueta</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::ShelfView</name>
    <message>
        <source>Lists, searches and tags</source>
        <translation>Listas, búsquedas y etiquetas</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::ShortcutEditor</name>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>no keys</source>
        <translation>sin atajo</translation>
    </message>
    <message>
        <source>%1 is needed in tables, texts and menus. Choose other keys.</source>
        <translation>%1 se necesita en tablas, textos y menús. Elija otras teclas.</translation>
    </message>
    <message>
        <source>%1 clashes with the keys of %2.</source>
        <translation>%1 entra en conflicto con el atajo de %2.</translation>
    </message>
    <message>
        <source>Change Keys</source>
        <translation>Cambiar atajos</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::SpellingChoice</name>
    <message>
        <source>Spelling</source>
        <translation>Ortografía</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::SpellingMenu</name>
    <message>
        <source>Add to &amp;Dictionary</source>
        <translation>Añadir al dicci&amp;onario</translation>
    </message>
    <message>
        <source>&amp;Ignore in This Session</source>
        <translation>&amp;Ignorar en esta sesión</translation>
    </message>
    <message>
        <source>No Suggestions</source>
        <translation>Sin sugerencias</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::SpellingPage</name>
    <message>
        <source>Check the &amp;spelling of notes</source>
        <translation>Revisar la &amp;ortografía de las notas</translation>
    </message>
    <message>
        <source>&amp;Language of notes:</source>
        <translation>&amp;Idioma de las notas:</translation>
    </message>
    <message>
        <source>No dictionary is installed. As soon as your system has one, such as Hunspell&apos;s, it is used.</source>
        <translation>No hay ningún diccionario instalado. En cuanto su sistema tenga uno, como los de Hunspell, se usará.</translation>
    </message>
    <message>
        <source>The system’s language</source>
        <translation>Idioma del sistema</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::StateNames</name>
    <message>
        <source>How far you are with a paper, in your own words. An empty name is the usual one.</source>
        <translation>El estado de un artículo, con sus propias palabras. Si un nombre se deja vacío, se usa el habitual.</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>a state of reading</comment>
        <translation>%1:</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::StatisticsBar</name>
    <message>
        <source>Pa&amp;pers:</source>
        <translation>&amp;Artículos:</translation>
    </message>
    <message>
        <source>Papers that are counted</source>
        <translation>Artículos que se cuentan</translation>
    </message>
    <message>
        <source>&amp;Time:</source>
        <translation>&amp;Período:</translation>
    </message>
    <message>
        <source>Time that is looked at</source>
        <translation>Período que se considera</translation>
    </message>
    <message>
        <source>Of digests the days up to the latest one; of what you read those up to today</source>
        <translation>De los boletines, los días hasta el último; de sus lecturas, los días hasta hoy</translation>
    </message>
    <message>
        <source>&amp;Save Plot</source>
        <translation>&amp;Guardar gráfico</translation>
    </message>
    <message>
        <source>Saves the plot that is shown to a file</source>
        <translation>Guardar en un archivo el gráfico que se muestra</translation>
    </message>
    <message>
        <source>As &amp;PNG Picture…</source>
        <translation>Como imagen &amp;PNG…</translation>
    </message>
    <message>
        <source>As &amp;SVG Drawing…</source>
        <translation>Como dibujo &amp;SVG…</translation>
    </message>
    <message>
        <source>The whole library</source>
        <translation>Toda la biblioteca</translation>
    </message>
    <message>
        <source>What was shown: %1</source>
        <translation>Lo que se mostraba: %1</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Desde el principio</translation>
    </message>
    <message numerus="yes">
        <source>The last %Ln day(s)</source>
        <translation>
            <numerusform>El último día</numerusform>
            <numerusform>Los últimos %Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>The last 12 months</source>
        <translation>Los últimos 12 meses</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::StatisticsWindow</name>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>Statistics – Hot Papers</source>
        <translation>Estadísticas – Hot Papers</translation>
    </message>
    <message>
        <source>Plots</source>
        <translation>Gráficos</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Categorías</translation>
    </message>
    <message>
        <source>Tweeters</source>
        <translation>Tuiteros</translation>
    </message>
    <message>
        <source>What You Read</source>
        <translation>Sus lecturas</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Sin leer</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Autores</translation>
    </message>
    <message>
        <source>The library is empty. Import a folder of digests: then there is something to count.</source>
        <translation>La biblioteca está vacía. Importe una carpeta de boletines y habrá algo que contar.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s), digests of %1</source>
        <translation>
            <numerusform>%Ln artículo, boletines del %1</numerusform>
            <numerusform>%Ln artículos, boletines del %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting authors…</source>
        <translation>Contando autores…</translation>
    </message>
    <message>
        <source>No tweets are known of these papers. Choose a longer time, or the whole library.</source>
        <translation>No se conoce ningún tuit sobre estos artículos. Elija un período más largo o toda la biblioteca.</translation>
    </message>
    <message>
        <source>You marked none of these papers in this time. Mark a paper as read, skip it or star it, and it is counted here.</source>
        <translation>En este período no ha marcado ninguno de estos artículos. Marque un artículo como leído, descártelo o destáquelo, y se contará aquí.</translation>
    </message>
    <message>
        <source>There are no such papers in this time. Choose a longer time, or the whole library.</source>
        <translation>En este período no hay artículos así. Elija un período más largo o toda la biblioteca.</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>Imágenes PNG (*.png)</translation>
    </message>
    <message>
        <source>SVG drawings (*.svg)</source>
        <translation>Dibujos SVG (*.svg)</translation>
    </message>
    <message>
        <source>The plot was written to %1</source>
        <translation>El gráfico se ha guardado en %1</translation>
    </message>
    <message>
        <source>The plot was not saved</source>
        <translation>El gráfico no se ha guardado</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>papers and time; what one must know</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Fit and Heat</source>
        <translation>Afinidad y calor</translation>
    </message>
    <message>
        <source>%1

%2</source>
        <comment>a sentence, and what to do</comment>
        <translation>%1

%2</translation>
    </message>
    <message>
        <source>None of these papers is unread. Choose a longer time, or the whole library.</source>
        <translation>No queda ninguno de estos artículos sin leer. Elija un período más largo o toda la biblioteca.</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::TagDialog</name>
    <message numerus="yes">
        <source>Tags of %Ln papers</source>
        <translation>
            <numerusform>Etiquetas de %Ln artículo</numerusform>
            <numerusform>Etiquetas de %Ln artículos</numerusform>
        </translation>
    </message>
    <message>
        <source>No paper has a tag yet. Type one and press Enter.</source>
        <translation>Ningún artículo tiene todavía etiquetas. Escriba una y pulse Intro.</translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation>Añadir «%1»</translation>
    </message>
    <message>
        <source>%1, given</source>
        <translation>%1, puesta</translation>
    </message>
    <message>
        <source>%1, not given</source>
        <translation>%1, sin poner</translation>
    </message>
    <message>
        <source>The key %1 gives it, or takes it</source>
        <translation>La tecla %1 la pone o la quita</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::Triage</name>
    <message>
        <source>No more unread papers below this one.</source>
        <translation>No hay más artículos sin leer por debajo de este.</translation>
    </message>
    <message>
        <source>No more unread papers above this one.</source>
        <translation>No hay más artículos sin leer por encima de este.</translation>
    </message>
</context>
<context>
    <name>hotpapers::ui::WaitingDialog</name>
    <message>
        <source>not known yet</source>
        <translation>todavía desconocido</translation>
    </message>
</context>
<context>
    <name>hotpapers::words</name>
    <message>
        <source>%1 wants a word or a “phrase” right behind it: %2.</source>
        <translation>%1 necesita justo detrás una palabra o una &quot;frase&quot;: %2.</translation>
    </message>
    <message>
        <source>%1 wants a name right behind it: %2.</source>
        <translation>%1 necesita justo detrás un nombre: %2.</translation>
    </message>
    <message>
        <source>%1 wants a number: 100, &gt;100 or 10..20.</source>
        <translation>%1 necesita un número: 100, &gt;100 o 10..20.</translation>
    </message>
    <message>
        <source>%1 wants a day: 2021, 2021-03, 2021-03-05, &gt;2021-06 or 2021-03..2021-05; or the last days: 7d, 2w, 1m, 1y.</source>
        <translation>%1 necesita un día: 2021, 2021-03, 2021-03-05, &gt;2021-06 o 2021-03..2021-05; o los últimos días: 7d, 2w, 1m, 1y.</translation>
    </message>
    <message>
        <source>%1 wants one of these: %2.</source>
        <translation>%1 necesita uno de estos valores: %2.</translation>
    </message>
    <message>
        <source>%1 wants an arXiv identifier: 2107.11817 or hep-th/9901001.</source>
        <translation>%1 necesita un identificador de arXiv: 2107.11817 o hep-th/9901001.</translation>
    </message>
    <message>
        <source>both words, in titles, abstracts, authors, tweets or notes; case and accents do not count</source>
        <translation>ambas palabras, en títulos, resúmenes, autores, tuits o notas; no se distinguen mayúsculas ni acentos</translation>
    </message>
    <message>
        <source>the words next to each other; a quote in them is doubled</source>
        <translation>las palabras seguidas; las comillas que contengan se escriben dobles</translation>
    </message>
    <message>
        <source>words that begin so</source>
        <translation>palabras que empiezan así</translation>
    </message>
    <message>
        <source>one of them, or both</source>
        <translation>una de ellas, o ambas</translation>
    </message>
    <message>
        <source>the first without the second; NOT tree is the same</source>
        <translation>la primera sin la segunda; NOT tree es lo mismo</translation>
    </message>
    <message>
        <source>parentheses put together; without them NOT binds most, then AND, which may be left out, then OR</source>
        <translation>los paréntesis agrupan; sin ellos, primero se aplica NOT, después AND, que se puede omitir, y por último OR</translation>
    </message>
    <message>
        <source>the paper with this arXiv identifier; its address will do as well</source>
        <translation>el artículo con este identificador de arXiv; también vale su dirección</translation>
    </message>
    <message>
        <source>just this many</source>
        <translation>exactamente esa cantidad</translation>
    </message>
    <message>
        <source>more, as many or more, fewer, as many or fewer</source>
        <translation>más, tantos o más, menos, tantos o menos</translation>
    </message>
    <message>
        <source>from and to, ends included; an end may be open</source>
        <translation>desde y hasta, con los extremos incluidos; un extremo puede quedar abierto</translation>
    </message>
    <message>
        <source>a year, a month, a day; with &gt; and &lt; and .. as well</source>
        <translation>un año, un mes, un día; también con &gt;, &lt; y ..</translation>
    </message>
    <message>
        <source>the last days, today included; weeks, months and years are 7, 30 and 365 days</source>
        <translation>los últimos días, hoy incluido; las semanas, los meses y los años son 7, 30 y 365 días</translation>
    </message>
    <message>
        <source>There is no such field. Fields are %1. In quotes it is looked for as it stands.</source>
        <translation>No existe ese campo. Los campos son %1. Entre comillas, se busca tal como está escrito.</translation>
    </message>
    <message>
        <source>Something to look for is missing beside AND, OR, NOT or -.</source>
        <translation>Falta algo que buscar junto a AND, OR, NOT o -.</translation>
    </message>
    <message>
        <source>This quote is not closed.</source>
        <translation>Estas comillas no están cerradas.</translation>
    </message>
    <message>
        <source>This parenthesis is not closed.</source>
        <translation>Este paréntesis no está cerrado.</translation>
    </message>
    <message>
        <source>This parenthesis was not opened.</source>
        <translation>Este paréntesis no se ha abierto.</translation>
    </message>
    <message>
        <source>From here on it is too much: a search has at most %1 conditions, %2 levels deep.</source>
        <translation>A partir de aquí es demasiado: una búsqueda tiene como máximo %1 condiciones y %2 niveles de profundidad.</translation>
    </message>
    <message>
        <source>A search has at most %1 characters.</source>
        <translation>Una búsqueda tiene como máximo %1 caracteres.</translation>
    </message>
    <message>
        <source>words of the title</source>
        <translation>palabras del título</translation>
    </message>
    <message>
        <source>words of the abstract</source>
        <translation>palabras del resumen</translation>
    </message>
    <message>
        <source>words of an author’s name</source>
        <translation>palabras del nombre de un autor</translation>
    </message>
    <message>
        <source>words of the first author’s name</source>
        <translation>palabras del nombre del primer autor</translation>
    </message>
    <message>
        <source>words of a tweet, or of who wrote it</source>
        <translation>palabras de un tuit, o de quien lo escribió</translation>
    </message>
    <message>
        <source>words of your note</source>
        <translation>palabras de su nota</translation>
    </message>
    <message>
        <source>the category; cs.* is all that begin so</source>
        <translation>la categoría; cs.* son todas las que empiezan así</translation>
    </message>
    <message>
        <source>the first category, which the authors chose for it</source>
        <translation>la categoría principal, la que eligieron sus autores</translation>
    </message>
    <message>
        <source>who tweeted about it, in any of its digests</source>
        <translation>quien ha tuiteado sobre él, en cualquiera de sus boletines</translation>
    </message>
    <message>
        <source>a list of yours that it is in</source>
        <translation>una lista propia en la que está</translation>
    </message>
    <message>
        <source>the arXiv identifier</source>
        <translation>el identificador de arXiv</translation>
    </message>
    <message>
        <source>retweets</source>
        <translation>retuits</translation>
    </message>
    <message>
        <source>favorites</source>
        <translation>favoritos</translation>
    </message>
    <message>
        <source>heat, from 0 to 100</source>
        <translation>calor, de 0 a 100</translation>
    </message>
    <message>
        <source>the place in its digest, from 1</source>
        <translation>el puesto en su boletín, desde 1</translation>
    </message>
    <message>
        <source>how many accounts tweeted about it, in all its digests</source>
        <translation>cuántas cuentas han tuiteado sobre él, en todos sus boletines</translation>
    </message>
    <message>
        <source>your rating, from 1 to 5; 0 is none</source>
        <translation>su valoración, de 1 a 5; 0 es ninguna</translation>
    </message>
    <message>
        <source>the day of its latest digest</source>
        <translation>el día de su último boletín</translation>
    </message>
    <message>
        <source>the day on which it came into the library</source>
        <translation>el día en que llegó a la biblioteca</translation>
    </message>
    <message>
        <source>the day on which you marked it as read, begun or skipped</source>
        <translation>el día en que usted lo marcó como leído, empezado o descartado</translation>
    </message>
    <message>
        <source>the day on which you starred it</source>
        <translation>el día en que usted lo destacó</translation>
    </message>
    <message>
        <source>how far you have come with it, and odd counts: %1</source>
        <translation>hasta dónde ha llegado con él, y recuentos anómalos: %1</translation>
    </message>
    <message>
        <source>what there is of it: %1</source>
        <translation>lo que tiene: %1</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>aún sin leer</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>empezado</translation>
    </message>
    <message>
        <source>read</source>
        <translation>leído</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>descartado</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>destacado</translation>
    </message>
    <message>
        <source>with retweets and favorites that do not fit each other</source>
        <translation>con retuits y favoritos que no concuerdan</translation>
    </message>
    <message>
        <source>with a note of yours</source>
        <translation>con una nota suya</translation>
    </message>
    <message>
        <source>with a link to its PDF</source>
        <translation>con un enlace a su PDF</translation>
    </message>
    <message>
        <source>with a link to code or a model</source>
        <translation>con un enlace a código o a un modelo</translation>
    </message>
    <message>
        <source>with a tweet</source>
        <translation>con un tuit</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Campos</translation>
    </message>
    <message>
        <source>Numbers and days</source>
        <translation>Números y días</translation>
    </message>
    <message>
        <source>Ranges</source>
        <translation>Intervalos</translation>
    </message>
    <message>
        <source>States</source>
        <translation>Estados</translation>
    </message>
    <message>
        <source>%1 could not be read. Check that it exists and that you may read it.</source>
        <translation>%1 no se ha podido leer. Compruebe que existe y que tiene permiso de lectura.</translation>
    </message>
    <message>
        <source>%1 could not be written; what was there before is unchanged. Check the folder&apos;s rights and the free space, or choose another place.</source>
        <translation>%1 no se ha podido escribir; lo que había antes no ha cambiado. Compruebe los permisos de la carpeta y el espacio libre, o elija otro lugar.</translation>
    </message>
    <message>
        <source>%1 is too large to be a digest and was left out.</source>
        <translation>%1 es demasiado grande para ser un boletín y se ha omitido.</translation>
    </message>
    <message>
        <source>%1 is not a digest and was left out. A digest is a text file with front matter and entries.</source>
        <translation>%1 no es un boletín y se ha omitido. Un boletín es un archivo de texto con cabecera y entradas.</translation>
    </message>
    <message>
        <source>There is no library %1 yet. Import digests to make one: hotpapers import FOLDER.</source>
        <translation>Todavía no existe la biblioteca %1. Importe boletines para crearla: hotpapers import FOLDER.</translation>
    </message>
    <message>
        <source>%1 could not be opened as a library. Choose another file; this one was not changed.</source>
        <translation>%1 no se ha podido abrir como biblioteca. Elija otro archivo; este no se ha modificado.</translation>
    </message>
    <message>
        <source>The library %1 was written by a newer version of Hot Papers. Install that version to open it; the file was not changed.</source>
        <translation>La biblioteca %1 se escribió con una versión más reciente de Hot Papers. Instale esa versión para abrirla; el archivo no se ha modificado.</translation>
    </message>
    <message>
        <source>The library %1 is damaged. Make a copy of it before anything else, then run “hotpapers check”.</source>
        <translation>La biblioteca %1 está dañada. Antes de nada, haga una copia; después ejecute «hotpapers check».</translation>
    </message>
    <message>
        <source>The library %1 is in use by another program. Nothing was changed; try again when that has finished.</source>
        <translation>Otro programa está usando la biblioteca %1. No se ha cambiado nada; vuelva a intentarlo cuando haya terminado.</translation>
    </message>
    <message>
        <source>There is no space left for the library %1. Nothing of this change was stored; free some space and try again.</source>
        <translation>No queda espacio para la biblioteca %1. No se ha guardado nada de este cambio; libere algo de espacio y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The library %1 reported an error. Nothing of this change was stored.</source>
        <translation>La biblioteca %1 ha dado un error. No se ha guardado nada de este cambio.</translation>
    </message>
    <message>
        <source>%1 is not in the library. Import the digest that it stands in first.</source>
        <translation>%1 no está en la biblioteca. Importe antes el boletín en el que aparece.</translation>
    </message>
    <message>
        <source>%1 is not understood here.</source>
        <translation>%1 no se admite aquí.</translation>
    </message>
    <message>
        <source>Stopped. What was finished before is kept.</source>
        <translation>Interrumpido. Lo que ya estaba terminado se conserva.</translation>
    </message>
    <message>
        <source>repaired: text that had been read as Windows-1252 and saved again (places: %1)</source>
        <translation>reparado: texto que se había leído como Windows-1252 y se había vuelto a guardar (lugares: %1)</translation>
    </message>
    <message>
        <source>repaired: text that had been read as Mac OS Roman and saved again (places: %1)</source>
        <translation>reparado: texto que se había leído como Mac OS Roman y se había vuelto a guardar (lugares: %1)</translation>
    </message>
    <message>
        <source>the front matter has an unknown key, kept as it is: %1</source>
        <translation>la cabecera tiene una clave desconocida, que se conserva tal cual: %1</translation>
    </message>
    <message>
        <source>the front matter could not be read and is kept as it is: %1</source>
        <translation>la cabecera no se ha podido leer y se conserva tal cual: %1</translation>
    </message>
    <message>
        <source>there is no front matter</source>
        <translation>no hay cabecera</translation>
    </message>
    <message>
        <source>neither title nor slug names the day; it was taken from a date in the file</source>
        <translation>ni el título ni «slug» indican el día; se ha tomado de una fecha del archivo</translation>
    </message>
    <message>
        <source>the date of generation could not be read: %1</source>
        <translation>no se ha podido leer la fecha de generación: %1</translation>
    </message>
    <message>
        <source>the entry names no authors</source>
        <translation>la entrada no indica autores</translation>
    </message>
    <message>
        <source>the entry has no counts; they are taken as 0</source>
        <translation>la entrada no tiene recuentos; se toman como 0</translation>
    </message>
    <message>
        <source>the counts could not be read: %1</source>
        <translation>no se han podido leer los recuentos: %1</translation>
    </message>
    <message>
        <source>the entry has no line of links</source>
        <translation>la entrada no tiene línea de enlaces</translation>
    </message>
    <message>
        <source>the entry names no arXiv paper; its text is kept, but it is not listed: %1</source>
        <translation>la entrada no indica ningún artículo de arXiv; su texto se conserva, pero no aparece en las listas: %1</translation>
    </message>
    <message>
        <source>the entry names no categories</source>
        <translation>la entrada no indica categorías</translation>
    </message>
    <message>
        <source>the digest has this paper twice; the first place counts: %1</source>
        <translation>el boletín contiene dos veces este artículo; cuenta la primera aparición: %1</translation>
    </message>
    <message>
        <source>not understood, kept as it is: %1</source>
        <translation>no se ha entendido, se conserva tal cual: %1</translation>
    </message>
    <message>
        <source>a tweet could not be read, kept as it is: %1</source>
        <translation>no se ha podido leer un tuit, se conserva tal cual: %1</translation>
    </message>
    <message>
        <source>bytes that are not UTF-8: %1</source>
        <translation>bytes que no son UTF-8: %1</translation>
    </message>
    <message>
        <source>control characters: %1</source>
        <translation>caracteres de control: %1</translation>
    </message>
    <message>
        <source>the file ends in the middle of an entry</source>
        <translation>el archivo termina en mitad de una entrada</translation>
    </message>
    <message>
        <source>more than is read, the rest is kept as it is: %1</source>
        <translation>más de lo que se lee, el resto se conserva tal cual: %1</translation>
    </message>
    <message>
        <source>not taken: a digest of the same days that is as new or newer is in the library, from %1</source>
        <translation>no incorporado: la biblioteca tiene un boletín de los mismos días, igual de reciente o más, procedente de %1</translation>
    </message>
    <message>
        <source>not taken: it is cut off, and a complete digest of the same days is in the library, from %1</source>
        <translation>no incorporado: está cortado, y la biblioteca tiene un boletín completo de los mismos días, procedente de %1</translation>
    </message>
    <message>
        <source>not taken: digests are .md, .markdown and .txt files</source>
        <translation>no incorporado: los boletines son archivos .md, .markdown y .txt</translation>
    </message>
    <message>
        <source>It</source>
        <translation>Esto</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>These counts do not fit each other: retweets %1, favorites %2. One of them may have been measured wrongly, or mean something else here; rank and heat go by them.</source>
        <translation>Estos recuentos no concuerdan: retuits %1, favoritos %2. Puede que uno de ellos se haya medido mal, o que aquí signifique otra cosa; el puesto y el calor dependen de ellos.</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Sin leer</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>En lectura</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leído</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Descartado</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 al %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a sentence, and the next</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>A pattern of citation keys has at most %Ln characters.</source>
        <translation>
            <numerusform>Un patrón de claves de cita tiene como máximo %Ln carácter.</numerusform>
            <numerusform>Un patrón de claves de cita tiene como máximo %Ln caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>In brackets stands one of these: %1.</source>
        <translation>Entre corchetes va uno de estos campos: %1.</translation>
    </message>
    <message>
        <source>Citation keys have letters without accents, digits and - _ . : / + alone.</source>
        <translation>Las claves de cita solo contienen letras sin acentos, cifras y - _ . : / +.</translation>
    </message>
    <message>
        <source>%1: the first author&apos;s family name</source>
        <translation>%1: el apellido del primer autor</translation>
    </message>
    <message>
        <source>%1: the first author&apos;s family name, with its capitals</source>
        <translation>%1: el apellido del primer autor, con sus mayúsculas</translation>
    </message>
    <message>
        <source>%1: the year of the arXiv id</source>
        <translation>%1: el año del identificador de arXiv</translation>
    </message>
    <message>
        <source>%1: the first word of the title that says something</source>
        <translation>%1: la primera palabra significativa del título</translation>
    </message>
    <message>
        <source>%1: the first four words of the title that say something</source>
        <translation>%1: las cuatro primeras palabras significativas del título</translation>
    </message>
    <message>
        <source>%1: the arXiv id</source>
        <translation>%1: el identificador de arXiv</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is a new reading list of %Ln papers.</source>
        <translation>
            <numerusform>«%1» es una nueva lista de lectura con %Ln artículo.</numerusform>
            <numerusform>«%1» es una nueva lista de lectura con %Ln artículos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are not in the library yet: they are to be completed, and will be when a digest brings them.</source>
        <translation>
            <numerusform>%Ln de ellos todavía no está en la biblioteca: queda por completar, y se completará cuando un boletín lo traiga.</numerusform>
            <numerusform>%Ln de ellos todavía no están en la biblioteca: quedan por completar, y se completarán cuando un boletín los traiga.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 wants one of these: %2; also &gt;low, or medium..high.</source>
        <translation>%1 necesita uno de estos valores: %2; también &gt;low o medium..high.</translation>
    </message>
    <message>
        <source>a tag that you gave it, or one below that</source>
        <translation>una etiqueta que usted le ha puesto, o una que depende de ella</translation>
    </message>
    <message>
        <source>how soon you mean to read it: %1</source>
        <translation>con qué prioridad piensa leerlo: %1</translation>
    </message>
    <message>
        <source>%1 holds no list of papers. Lists come as BibTeX, RIS, CSL-JSON or CSV files, or as any text with arXiv ids or links.</source>
        <translation>%1 no contiene ninguna lista de artículos. Las listas son archivos BibTeX, RIS, CSL-JSON o CSV, o cualquier texto con identificadores o enlaces de arXiv.</translation>
    </message>
    <message>
        <source>There is “%1” already. Choose another name.</source>
        <translation>Ya existe «%1». Elija otro nombre.</translation>
    </message>
    <message>
        <source>There is no “%1” any more, or there never was. Look at its name, or make it first.</source>
        <translation>«%1» ya no existe, o no ha existido nunca. Compruebe el nombre o créelo antes.</translation>
    </message>
    <message>
        <source>%1 holds no data of Hot Papers, or it was changed by hand. Nothing of it was taken; choose a file that “Export My Data” wrote.</source>
        <translation>%1 no contiene datos de Hot Papers, o se ha modificado a mano. No se ha incorporado nada; elija un archivo creado con «Exportar mis datos».</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Hot Papers. Install that version to take it in; nothing was changed.</source>
        <translation>%1 se escribió con una versión más reciente de Hot Papers. Instale esa versión para incorporarlo; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>%1 is no backup of a library. Choose another file; nothing was changed.</source>
        <translation>%1 no es una copia de seguridad de una biblioteca. Elija otro archivo; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>%1 is there already, and holds more than the library does, or something else. It was not replaced; choose another name.</source>
        <translation>%1 ya existe, y contiene más que la biblioteca, o algo distinto. No se ha reemplazado; elija otro nombre.</translation>
    </message>
    <message>
        <source>not UTF-8, and read as Windows-1252 (bytes: %1)</source>
        <translation>no es UTF-8, y se ha leído como Windows-1252 (bytes: %1)</translation>
    </message>
    <message>
        <source>could not be read to its end: %1</source>
        <translation>no se ha podido leer hasta el final: %1</translation>
    </message>
    <message>
        <source>not taken: it names no arXiv paper: %1</source>
        <translation>no incorporada: la referencia no indica ningún artículo de arXiv: %1</translation>
    </message>
    <message>
        <source>the list has this paper twice; the first place counts: %1</source>
        <translation>la lista contiene dos veces este artículo; cuenta la primera aparición: %1</translation>
    </message>
    <message>
        <source>more than is read, the rest was left out: %1</source>
        <translation>más de lo que se lee, el resto se ha omitido: %1</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no priority</comment>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>priority</comment>
        <translation>Baja</translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>priority</comment>
        <translation>Media</translation>
    </message>
    <message>
        <source>High</source>
        <comment>priority</comment>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Type a pattern for citation keys, for instance %1.</source>
        <translation>Escriba un patrón para las claves de cita, por ejemplo %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 was not linked: no more than %Ln papers can be the same.</source>
        <translation>
            <numerusform>%1 no se ha vinculado: no puede haber más de %Ln artículo vinculado como el mismo.</numerusform>
            <numerusform>%1 no se ha vinculado: no puede haber más de %Ln artículos vinculados como el mismo.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is one paper alone. Name two or more that are the same.</source>
        <translation>%1 es un solo artículo. Indique dos o más que sean el mismo.</translation>
    </message>
    <message>
        <source>%1 is not linked with another paper.</source>
        <translation>%1 no está vinculado con ningún otro artículo.</translation>
    </message>
    <message>
        <source>%1 is open, or was not closed, and was not replaced. Close it, or choose another name.</source>
        <translation>%1 está abierto, o no se cerró, y no se ha reemplazado. Ciérrelo o elija otro nombre.</translation>
    </message>
    <message numerus="yes">
        <source>What was made of %Ln paper(s) was taken over from the files.</source>
        <translation>
            <numerusform>Lo anotado sobre %Ln artículo se ha tomado de los archivos.</numerusform>
            <numerusform>Lo anotado sobre %Ln artículos se ha tomado de los archivos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Hot Papers is running on this library already, but does not answer. End it and start again.</source>
        <translation>Hot Papers ya se está ejecutando con esta biblioteca, pero no responde. Ciérrelo y vuelva a iniciarlo.</translation>
    </message>
    <message>
        <source>there is no display to open a window on (DISPLAY is not set). The commands work without one: see hotpapers --help.</source>
        <translation>no hay ninguna pantalla en la que abrir una ventana (DISPLAY no está definida). Las órdenes funcionan sin ella: consulte hotpapers --help.</translation>
    </message>
</context>
</TS>
